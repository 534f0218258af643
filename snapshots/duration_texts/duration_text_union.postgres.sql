-- Event.objects.values_list(text(BACK)).union(Event.objects.values_list(text('pause')))

(
  SELECT
    CAST((
      "example_event"."starts_at" - "example_event"."ends_at"
    ) AS VARCHAR) AS "cast1"
  FROM "example_event"
)
UNION
(
  SELECT
    CAST("example_event"."pause" AS VARCHAR) AS "cast1"
  FROM "example_event"
);
-- parameters: ()
