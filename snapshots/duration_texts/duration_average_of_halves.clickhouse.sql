-- Event.objects.filter(pk__in=[2, 14]).aggregate(v=Avg('length'))

SELECT
  CAST(roundBankers(AVG(CAST("example_event"."length" AS Nullable(Float64)))) AS Nullable(Int64)) AS "v"
FROM "example_event"
WHERE
  "example_event"."id" IN (%s, %s);
-- parameters: (2, 14)
