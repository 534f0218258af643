-- Entry.objects.values_list('pk', 'headline').first()

SELECT
  `example_entry`.`id` AS `pk`,
  `example_entry`.`headline` AS `headline`
FROM `example_entry`
ORDER BY
  1 ASC
LIMIT 1;
-- parameters: ()
