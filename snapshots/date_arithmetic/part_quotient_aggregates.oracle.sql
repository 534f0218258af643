-- Event.objects.aggregate(a=Max(ExtractMinute('starts_at') / 2), b=Avg(ExtractMinute('starts_at') / 2), c=Max(ExtractMinute('starts_at')) / 2, d=Sum(ExtractDay('day') / 2, filter=Q(pk__gt=1)))

SELECT
  MAX((
    EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT") / %s
  )) AS "A",
  AVG((
    EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT") / %s
  )) AS "B",
  (
    MAX(EXTRACT(MINUTE FROM "EXAMPLE_EVENT"."STARTS_AT")) / %s
  ) AS "C",
  SUM(
    CASE
      WHEN "EXAMPLE_EVENT"."ID" > %s
      THEN (
        EXTRACT(DAY FROM "EXAMPLE_EVENT"."DAY") / %s
      )
    END
  ) AS "D"
FROM "EXAMPLE_EVENT";
-- parameters: (2, 2, 2, 1, 2)
