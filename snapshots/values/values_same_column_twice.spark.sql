-- Entry.objects.order_by('pk').values_list('pk', 'pk', 'rating')

SELECT
  `example_entry`.`id` AS `pk`,
  `example_entry`.`id` AS `pk1`,
  `example_entry`.`rating` AS `rating`
FROM `example_entry`
ORDER BY
  1 ASC;
-- parameters: ()
