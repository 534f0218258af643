-- Event.objects.aggregate(Sum('pause'), Avg('pause'), Max('length'))

SELECT
  SUM("example_event"."pause") AS "pause__sum",
  CAST(roundBankers(AVG(CAST("example_event"."pause" AS Nullable(Float64)))) AS Nullable(Int64)) AS "pause__avg",
  MAX("example_event"."length") AS "length__max"
FROM "example_event";
-- parameters: ()
