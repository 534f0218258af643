-- Event.objects.filter(pk__in=[2, 14]).aggregate(v=Avg('length'))

SELECT
  to_microseconds(CAST(AVG(epoch_us("example_event"."length")) AS BIGINT)) AS "v"
FROM "example_event"
WHERE
  "example_event"."id" IN (%s, %s);
-- parameters: (2, 14)
