-- Entry.objects.order_by('pk').values_list('pk', 'headline')

SELECT
  `example_entry`.`id` AS `pk`,
  `example_entry`.`headline` AS `headline`
FROM `example_entry`
ORDER BY
  1 ASC;
-- parameters: ()
