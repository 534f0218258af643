-- Entry.objects.filter(pk=-1).values('headline')

SELECT
  `example_entry`.`headline` AS `headline`
FROM `example_entry`
WHERE
  `example_entry`.`id` = %s;
-- parameters: (-1,)
