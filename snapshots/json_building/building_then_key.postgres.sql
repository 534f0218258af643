-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a='ends_at'))
--     .annotate(w=KT('v__a'))
--     .values('pk', 'w')

SELECT
  "example_event"."id" AS "pk",
  (
    JSONB_BUILD_OBJECT('a', "example_event"."ends_at") ->> 'a'
  ) AS "w"
FROM "example_event"
ORDER BY
  1 ASC;
-- parameters: ()
