-- Event.objects.filter(pk__in=[2, 14]).aggregate(v=Avg('length'))

SELECT
  CAST(rint(AVG(CAST(`example_event`.`length` AS DOUBLE))) AS BIGINT) AS `v`
FROM `example_event`
WHERE
  `example_event`.`id` IN (%s, %s);
-- parameters: (2, 14)
