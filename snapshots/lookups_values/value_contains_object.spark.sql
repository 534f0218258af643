-- Entry.objects.contains(Entry(pk=1))

SELECT
  %s AS `a`
FROM `example_entry`
WHERE
  `example_entry`.`id` = %s
LIMIT 1;
-- parameters: (1, 1)
