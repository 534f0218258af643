-- Event.objects.order_by('pk').values_list(Cast(TruncMonth('starts_at'), DateField()))

SELECT
  toStartOfMonth(CAST("example_event"."starts_at" AS Nullable(Date32))) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
