-- Event.objects.aggregate(Sum('pause'), Avg('pause'), Max('length'))

SELECT
  to_microseconds(CAST(SUM(epoch_us("example_event"."pause")) AS BIGINT)) AS "pause__sum",
  to_microseconds(CAST(AVG(epoch_us("example_event"."pause")) AS BIGINT)) AS "pause__avg",
  MAX("example_event"."length") AS "length__max"
FROM "example_event";
-- parameters: ()
