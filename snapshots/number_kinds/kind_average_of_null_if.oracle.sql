-- Measurement.objects.values('is_valid')
--     .annotate(v=Avg(of_floats(NullIf('small', 'ratio') / 2)))
--     .order_by('is_valid')

SELECT
  "EXAMPLE_MEASUREMENT"."IS_VALID" AS "IS_VALID",
  AVG(
    (
      NULLIF("EXAMPLE_MEASUREMENT"."SMALL", "EXAMPLE_MEASUREMENT"."RATIO") / %s
    )
  ) AS "V"
FROM "EXAMPLE_MEASUREMENT"
GROUP BY
  "EXAMPLE_MEASUREMENT"."IS_VALID"
ORDER BY
  1 ASC;
-- parameters: (2,)
