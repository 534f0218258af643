-- Event.objects.values_list(START).distinct()

SELECT DISTINCT
  CAST("example_event"."starts_at" AS Nullable(Date32)) AS "cast1"
FROM "example_event";
-- parameters: ()
