-- Entry.objects.order_by('pk').values('headline', 'rating')

SELECT
  `example_entry`.`headline` AS `headline`,
  `example_entry`.`rating` AS `rating`
FROM `example_entry`
ORDER BY
  `example_entry`.`id` ASC;
-- parameters: ()
