-- Event.objects.order_by('pk')
--     .annotate(v=JSONObject(a=Subquery(Event.objects.filter(pk=OuterRef('pk')).values('ends_at')[:1])))

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
  JSONB_BUILD_OBJECT(
    'a',
    (
      (
        SELECT
          "U0"."ends_at" AS "ends_at"
        FROM "example_event" AS "U0"
        WHERE
          "U0"."id" = (
            "example_event"."id"
          )
        LIMIT 1
      )
    )
  ) AS "v"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
