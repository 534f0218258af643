-- Event.objects.order_by('pk')
--     .filter(Exists(Event.objects.annotate(d=START).filter(d=OuterRef('day'))))

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
  EXISTS(
    SELECT
      1 AS "a"
    FROM "example_event" AS "u0"
    WHERE
      CAST("u0"."starts_at" AS Nullable(Date32)) = (
        "example_event_outer"."day"
      )
  )
ORDER BY
  "example_event_outer"."id" ASC;
-- parameters: ()
