-- Event.objects.values(v=JSONArray('day'))
--     .union(Event.objects.values(v=JSONArray('deadline')), all=True)

(
  SELECT
    concat(
      '[',
      coalesce(toJSONString(CAST("example_event"."day" AS Nullable(String))), 'null'),
      ']',
      ''
    ) AS "v"
  FROM "example_event"
)
UNION ALL
(
  SELECT
    concat(
      '[',
      coalesce(toJSONString(CAST("example_event"."deadline" AS Nullable(String))), 'null'),
      ']',
      ''
    ) AS "v"
  FROM "example_event"
);
-- parameters: ()
