-- Measurement.objects.order_by('pk')
--     .values_list('pk', Case(When(~Q(whole__in=[F('small'), 5]), then=1), default=2))

SELECT
  "EXAMPLE_MEASUREMENT"."ID" AS "PK",
  CASE
    WHEN NOT (
      "EXAMPLE_MEASUREMENT"."WHOLE" IN ("EXAMPLE_MEASUREMENT"."SMALL", %s)
    )
    THEN %s
    ELSE %s
  END AS "CASE1"
FROM "EXAMPLE_MEASUREMENT"
ORDER BY
  1 ASC;
-- parameters: (5, 1, 2)
