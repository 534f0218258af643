-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='day', b='opens'))
--     .filter(v__a='2024-02-29')
--     .values('pk')

SELECT
  "example_event"."id" AS "pk"
FROM "example_event"
WHERE
  (
    JSONB_BUILD_OBJECT('a', "example_event"."day", 'b', "example_event"."opens") -> 'a'
  ) = TO_JSONB(CAST(%s AS TEXT))
ORDER BY
  1 ASC;
-- parameters: ('2024-02-29',)
