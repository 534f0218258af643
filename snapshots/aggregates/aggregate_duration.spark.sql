-- Event.objects.aggregate(Sum('pause'), Avg('pause'), Max('length'))

SELECT
  SUM(`example_event`.`pause`) AS `pause__sum`,
  CAST(rint(AVG(CAST(`example_event`.`pause` AS DOUBLE))) AS BIGINT) AS `pause__avg`,
  MAX(`example_event`.`length`) AS `length__max`
FROM `example_event`;
-- parameters: ()
