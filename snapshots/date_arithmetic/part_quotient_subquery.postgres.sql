-- Event.objects.order_by('pk')
--     .values_list(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=ExtractDay('day'))[:1]) / 2)

SELECT
  (
    (
      SELECT
        EXTRACT(DAY FROM "U0"."day") AS "x"
      FROM "example_event" AS "U0"
      WHERE
        "U0"."id" = (
          "example_event"."id"
        )
      LIMIT 1
    ) / %s
  ) AS "combinedexpression1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (2,)
