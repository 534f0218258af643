-- Event.objects.order_by('pk')
--     .values_list(Cast(Subquery(Event.objects.filter(pk=OuterRef('pk')).values('starts_at')[:1]), DateField()))

SELECT
  TRUNC(
    (
      SELECT
        "U0"."STARTS_AT" AS "STARTS_AT"
      FROM "EXAMPLE_EVENT" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_EVENT"."ID"
        )
      FETCH FIRST 1 ROWS ONLY
    )
  ) AS "CAST1"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ()
