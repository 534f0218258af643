-- Event.objects.aggregate(Sum('pause'), Avg('pause'), Max('length'))

SELECT
  CAST(SUM(`example_event`.`pause`) AS SIGNED) AS `pause__sum`,
  CAST(AVG(CAST(`example_event`.`pause` AS DOUBLE)) AS SIGNED) AS `pause__avg`,
  MAX(`example_event`.`length`) AS `length__max`
FROM `example_event`;
-- parameters: ()
