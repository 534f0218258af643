-- Measurement.objects.values('whole')
--     .annotate(n=Count('pk', filter=~Q(TupleIn(PAIR, [(1, 7), (2, 8)]))))
--     .order_by('whole')

SELECT
  "EXAMPLE_MEASUREMENT"."WHOLE" AS "WHOLE",
  COUNT(
    CASE
      WHEN NOT (
        ("EXAMPLE_MEASUREMENT"."SMALL", "EXAMPLE_MEASUREMENT"."WHOLE") IN ((%s, %s), (%s, %s))
      )
      THEN "EXAMPLE_MEASUREMENT"."ID"
    END
  ) AS "N"
FROM "EXAMPLE_MEASUREMENT"
GROUP BY
  "EXAMPLE_MEASUREMENT"."WHOLE"
ORDER BY
  1 ASC;
-- parameters: (1, 7, 2, 8)
