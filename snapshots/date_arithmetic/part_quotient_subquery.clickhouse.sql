-- Event.objects.order_by('pk')
--     .values_list(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=ExtractDay('day'))[:1]) / 2)

SELECT
  (
    CAST((
      SELECT
        tupleElement(argMin(tuple((
          toDayOfMonth("u0"."day")
        )), tuple(1)), 1) AS "x"
      FROM "example_event" AS "u0"
      WHERE
        "u0"."id" = (
          "example_event_outer"."id"
        )
    ) AS Nullable(Decimal(76, 20))) / %s
  ) AS "combinedexpression1"
FROM "example_event" AS "example_event_outer"
ORDER BY
  "example_event_outer"."id" ASC;
-- parameters: (2,)
