-- Event.objects.order_by('pk')
--     .annotate(v=JSONArray('starts_at', 'day', 'closes', JSONObject(a='ends_at')))

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
  JSON_ARRAY(
    REPLACE(
      REPLACE(
        CASE
          WHEN INSTR("example_event"."starts_at", '.') > 0
          THEN RTRIM(RTRIM("example_event"."starts_at", '0'), '.')
          ELSE "example_event"."starts_at"
        END || '+00',
        ' ',
        'T'
      ),
      '+00',
      '+00:00'
    ),
    CAST("example_event"."day" AS TEXT),
    CASE
      WHEN INSTR("example_event"."closes", '.') > 0
      THEN RTRIM(RTRIM("example_event"."closes", '0'), '.')
      ELSE "example_event"."closes"
    END,
    JSON(
      JSON_OBJECT(
        'a',
        REPLACE(
          REPLACE(
            CASE
              WHEN INSTR("example_event"."ends_at", '.') > 0
              THEN RTRIM(RTRIM("example_event"."ends_at", '0'), '.')
              ELSE "example_event"."ends_at"
            END || '+00',
            ' ',
            'T'
          ),
          '+00',
          '+00:00'
        )
      )
    )
  ) AS "v"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
