-- Event.objects.aggregate(a=Max(ExtractMinute('starts_at') / 2), b=Avg(ExtractMinute('starts_at') / 2), c=Max(ExtractMinute('starts_at')) / 2, d=Sum(ExtractDay('day') / 2, filter=Q(pk__gt=1)))

SELECT
  MAX((
    CAST(MINUTE(`example_event`.`starts_at`) AS DECIMAL(50, 12)) / %s
  )) AS `a`,
  AVG(
    CAST((
      CAST(MINUTE(`example_event`.`starts_at`) AS DECIMAL(50, 12)) / %s
    ) AS DECIMAL(65, 16))
  ) AS `b`,
  (
    CAST(MAX(MINUTE(`example_event`.`starts_at`)) AS DECIMAL(50, 12)) / %s
  ) AS `c`,
  SUM(
    CASE
      WHEN `example_event`.`id` > %s
      THEN (
        CAST(DAYOFMONTH(`example_event`.`day`) AS DECIMAL(50, 12)) / %s
      )
    END
  ) AS `d`
FROM `example_event`;
-- parameters: (2, 2, 2, 1, 2)
