-- Entry.objects.values('headline').get(pk=3)

SELECT
  `example_entry`.`headline` AS `headline`
FROM `example_entry`
WHERE
  `example_entry`.`id` = %s
LIMIT 21;
-- parameters: (3,)
