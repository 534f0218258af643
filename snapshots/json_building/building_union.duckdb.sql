-- Event.objects.values(v=JSONArray('day'))
--     .union(Event.objects.values(v=JSONArray('deadline')), all=True)

(
  SELECT
    JSON_ARRAY(CAST("example_event"."day" AS TEXT)) AS "v"
  FROM "example_event"
)
UNION ALL
(
  SELECT
    JSON_ARRAY(CAST("example_event"."deadline" AS TEXT)) AS "v"
  FROM "example_event"
);
-- parameters: ()
