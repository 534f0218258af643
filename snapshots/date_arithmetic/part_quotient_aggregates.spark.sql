-- Event.objects.aggregate(a=Max(ExtractMinute('starts_at') / 2), b=Avg(ExtractMinute('starts_at') / 2), c=Max(ExtractMinute('starts_at')) / 2, d=Sum(ExtractDay('day') / 2, filter=Q(pk__gt=1)))

SELECT
  MAX((
    CAST(minute(`example_event`.`starts_at`) AS DECIMAL(38, 12)) / %s
  )) AS `a`,
  AVG((
    CAST(minute(`example_event`.`starts_at`) AS DECIMAL(38, 12)) / %s
  )) AS `b`,
  (
    CAST(MAX((
      minute(`example_event`.`starts_at`)
    )) AS DECIMAL(38, 12)) / %s
  ) AS `c`,
  SUM((
    CAST(day(`example_event`.`day`) AS DECIMAL(38, 12)) / %s
  )) FILTER(WHERE
    `example_event`.`id` > %s) AS `d`
FROM `example_event`;
-- parameters: (2, 2, 2, 2, 1)
