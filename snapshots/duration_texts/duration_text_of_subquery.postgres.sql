-- Event.objects.order_by('pk')
--     .values_list(text(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=BACK)[:1])))

SELECT
  CAST((
    SELECT
      (
        "U0"."starts_at" - "U0"."ends_at"
      ) AS "x"
    FROM "example_event" AS "U0"
    WHERE
      "U0"."id" = (
        "example_event"."id"
      )
    LIMIT 1
  ) AS VARCHAR) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ()
