-- Event.objects.values('day__year')
--     .annotate(total=Sum('length'), most=Max('pause'))
--     .order_by('day__year')

SELECT
  EXTRACT(YEAR FROM "example_event"."day") AS "day__year",
  to_microseconds(CAST(SUM(epoch_us("example_event"."length")) AS BIGINT)) AS "total",
  MAX("example_event"."pause") AS "most"
FROM "example_event"
GROUP BY
  EXTRACT(YEAR FROM "example_event"."day")
ORDER BY
  1 ASC;
-- parameters: ()
