-- Event.objects.values(v=JSONArray('day'))
--     .union(Event.objects.values(v=JSONArray('deadline')), all=True)

(
  SELECT
    JSONB_BUILD_ARRAY("example_event"."day") AS "v"
  FROM "example_event"
)
UNION ALL
(
  SELECT
    JSONB_BUILD_ARRAY("example_event"."deadline") AS "v"
  FROM "example_event"
);
-- parameters: ()
