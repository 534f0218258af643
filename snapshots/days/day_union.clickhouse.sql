-- Event.objects.values_list(START).union(Event.objects.values_list('day'))

(
  SELECT
    CAST("example_event"."starts_at" AS Nullable(Date32)) AS "cast1"
  FROM "example_event"
)
UNION DISTINCT
(
  SELECT
    "example_event"."day" AS "day"
  FROM "example_event"
);
-- parameters: ()
