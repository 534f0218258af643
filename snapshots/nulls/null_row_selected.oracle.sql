-- MEASUREMENTS.values('pk', x=ExpressionWrapper(TupleIn(PAIR, [(1, 7), (2, 8)]), output_field=BooleanField()), y=ExpressionWrapper(TupleGreaterThanOrEqual(PAIR, (1, 7)), output_field=BooleanField()))

SELECT
  "EXAMPLE_MEASUREMENT"."ID" AS "PK",
  CASE
    WHEN ("EXAMPLE_MEASUREMENT"."SMALL", "EXAMPLE_MEASUREMENT"."WHOLE") IN ((%s, %s), (%s, %s))
    THEN 1
    WHEN NOT (
      ("EXAMPLE_MEASUREMENT"."SMALL", "EXAMPLE_MEASUREMENT"."WHOLE") IN ((%s, %s), (%s, %s))
    )
    THEN 0
  END AS "X",
  (
    CASE
      WHEN "EXAMPLE_MEASUREMENT"."SMALL" > %s
      OR (
        "EXAMPLE_MEASUREMENT"."SMALL" = %s
        AND "EXAMPLE_MEASUREMENT"."WHOLE" >= %s
      )
      THEN 1
      WHEN NOT (
        "EXAMPLE_MEASUREMENT"."SMALL" > %s
        OR (
          "EXAMPLE_MEASUREMENT"."SMALL" = %s
          AND "EXAMPLE_MEASUREMENT"."WHOLE" >= %s
        )
      )
      THEN 0
    END
  ) AS "Y"
FROM "EXAMPLE_MEASUREMENT"
ORDER BY
  1 ASC;
-- parameters: (1, 7, 2, 8, 1, 7, 2, 8, 1, 1, 7, 1, 1, 7)
