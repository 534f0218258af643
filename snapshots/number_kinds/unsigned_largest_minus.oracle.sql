-- Measurement.objects.values('is_valid')
--     .annotate(v=Max('positive') - 100000, w=Min(Abs('positive_small')) - 9)
--     .order_by('is_valid')

SELECT
  "EXAMPLE_MEASUREMENT"."IS_VALID" AS "IS_VALID",
  (
    MAX("EXAMPLE_MEASUREMENT"."POSITIVE") - %s
  ) AS "V",
  (
    MIN(ABS("EXAMPLE_MEASUREMENT"."POSITIVE_SMALL")) - %s
  ) AS "W"
FROM "EXAMPLE_MEASUREMENT"
GROUP BY
  "EXAMPLE_MEASUREMENT"."IS_VALID"
ORDER BY
  1 ASC;
-- parameters: (100000, 9)
