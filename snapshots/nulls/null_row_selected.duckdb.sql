-- MEASUREMENTS.values('pk', x=ExpressionWrapper(TupleIn(PAIR, [(1, 7), (2, 8)]), output_field=BooleanField()), y=ExpressionWrapper(TupleGreaterThanOrEqual(PAIR, (1, 7)), output_field=BooleanField()))

SELECT
  "example_measurement"."id" AS "pk",
  (
    (
      "example_measurement"."small" = %s AND "example_measurement"."whole" = %s
    )
    OR (
      "example_measurement"."small" = %s AND "example_measurement"."whole" = %s
    )
  ) AS "x",
  (
    "example_measurement"."small" > %s
    OR (
      "example_measurement"."small" = %s
      AND "example_measurement"."whole" >= %s
    )
  ) AS "y"
FROM "example_measurement"
ORDER BY
  1 ASC;
-- parameters: (1, 7, 2, 8, 1, 1, 7)
