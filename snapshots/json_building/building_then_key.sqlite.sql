-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='ends_at'))
--     .annotate(w=KT('v__a'))
--     .values('pk', 'w')

SELECT
  "example_event"."id" AS "pk",
  CASE JSON_TYPE(
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
      ),
      '$.a'
    )
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    ELSE CAST(JSON_EXTRACT(
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
      ),
      '$.a'
    ) AS TEXT)
  END AS "w"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
