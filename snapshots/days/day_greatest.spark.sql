-- Event.objects.values('title').annotate(a=Max(START), b=Min(Cast('day', DateField())))

SELECT
  `example_event`.`title` AS `title`,
  MAX(CAST(`example_event`.`starts_at` AS DATE)) AS `a`,
  MIN(`example_event`.`day`) AS `b`
FROM `example_event`
GROUP BY
  `example_event`.`title`;
-- parameters: ()
