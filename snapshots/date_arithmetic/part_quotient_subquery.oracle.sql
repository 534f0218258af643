-- Event.objects.order_by('pk')
--     .values_list(Subquery(Event.objects.filter(pk=OuterRef('pk')).values(x=ExtractDay('day'))[:1]) / 2)

SELECT
  (
    (
      SELECT
        EXTRACT(DAY FROM "U0"."DAY") AS "X"
      FROM "EXAMPLE_EVENT" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_EVENT"."ID"
        )
      FETCH FIRST 1 ROWS ONLY
    ) / %s
  ) AS "COMBINEDEXPRESSION1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: (2,)
