-- Event.objects.values(v=JSONObject(a='day')).distinct()

SELECT DISTINCT
  JSONB_BUILD_OBJECT('a', "example_event"."day") AS "v"
FROM "example_event";
-- parameters: ()
