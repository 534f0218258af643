-- Entry.objects.order_by('headline', 'pk').values_list('headline')

SELECT
  `example_entry`.`headline` AS `headline`
FROM `example_entry`
ORDER BY
  1 ASC,
  `example_entry`.`id` ASC;
-- parameters: ()
