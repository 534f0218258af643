-- Event.objects.order_by('pk').annotate(v=JSONObject(a='opens', b='closes'))

SELECT
  "example_event"."id",
  "example_event"."title",
  "example_event"."starts_at",
  "example_event"."ends_at",
  "example_event"."day",
  "example_event"."deadline",
  "example_event"."opens",
  "example_event"."closes",
  "example_event"."length",
  "example_event"."pause",
  JSON_OBJECT(
    'a',
    CASE
      WHEN INSTR("example_event"."opens", '.') > 0
      THEN RTRIM(RTRIM("example_event"."opens", '0'), '.')
      ELSE "example_event"."opens"
    END,
    'b',
    CASE
      WHEN INSTR("example_event"."closes", '.') > 0
      THEN RTRIM(RTRIM("example_event"."closes", '0'), '.')
      ELSE "example_event"."closes"
    END
  ) AS "v"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
