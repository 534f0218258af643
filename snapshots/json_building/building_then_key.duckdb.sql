-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='ends_at'))
--     .annotate(w=KT('v__a'))
--     .values('pk', 'w')

SELECT
  "example_event"."id" AS "pk",
  JSON_EXTRACT_STRING(
    JSON_OBJECT(
      'a',
      REPLACE(
        REPLACE(CAST((
          "example_event"."ends_at"
        ) AS TEXT) || '+00', ' ', 'T'),
        '+00',
        '+00:00'
      )
    ),
    '$.a'
  ) AS "w"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
