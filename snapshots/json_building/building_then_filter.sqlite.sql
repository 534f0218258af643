-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='day', b='opens'))
--     .filter(v__a='2024-02-29')
--     .values('pk')

SELECT
  "example_event"."id" AS "pk"
FROM "example_event"
WHERE
  (
    JSON_TYPE(
      JSON_OBJECT(
        'a',
        CAST("example_event"."day" AS TEXT),
        'b',
        CASE
          WHEN INSTR("example_event"."opens", '.') > 0
          THEN RTRIM(RTRIM("example_event"."opens", '0'), '.')
          ELSE "example_event"."opens"
        END
      ),
      '$.a'
    ) = 'text'
    AND JSON_EXTRACT(
      JSON_OBJECT(
        'a',
        CAST("example_event"."day" AS TEXT),
        'b',
        CASE
          WHEN INSTR("example_event"."opens", '.') > 0
          THEN RTRIM(RTRIM("example_event"."opens", '0'), '.')
          ELSE "example_event"."opens"
        END
      ),
      '$.a'
    ) = %s
  )
ORDER BY
  1 ASC;
-- parameters: ('2024-02-29',)
