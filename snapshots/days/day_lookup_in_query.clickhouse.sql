-- Event.objects.order_by('pk').filter(starts_at__date__in=Event.objects.values('deadline'))

SELECT
  "example_event_outer"."id",
  "example_event_outer"."title",
  "example_event_outer"."starts_at",
  "example_event_outer"."ends_at",
  "example_event_outer"."day",
  "example_event_outer"."deadline",
  "example_event_outer"."opens",
  "example_event_outer"."closes",
  "example_event_outer"."length",
  "example_event_outer"."pause"
FROM "example_event" AS "example_event_outer"
WHERE
  CAST("example_event_outer"."starts_at" AS Nullable(Date32)) IN (
    SELECT
      "u0"."deadline" AS "deadline"
    FROM "example_event" AS "u0"
  )
ORDER BY
  "example_event_outer"."id" ASC;
-- parameters: ()
