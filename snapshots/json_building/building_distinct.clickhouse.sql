-- Event.objects.values(v=JSONObject(a='day')).distinct()

SELECT DISTINCT
  concat(
    '{"a": ',
    coalesce(toJSONString(CAST("example_event"."day" AS Nullable(String))), 'null'),
    '}',
    ''
  ) AS "v"
FROM "example_event";
-- parameters: ()
