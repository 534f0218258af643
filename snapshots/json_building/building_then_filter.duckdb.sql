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
      JSON_OBJECT('a', CAST("example_event"."day" AS TEXT), 'b', CAST("example_event"."opens" AS TEXT)),
      '$.a'
    ) = 'VARCHAR'
    AND JSON_EXTRACT_STRING(
      JSON_OBJECT('a', CAST("example_event"."day" AS TEXT), 'b', CAST("example_event"."opens" AS TEXT)),
      '$.a'
    ) = %s
  )
ORDER BY
  1 ASC;
-- parameters: ('2024-02-29',)
