-- RATIOS.update(big=Case(When(is_valid=True, then='ratio'), default=HALVES))

UPDATE "example_measurement" SET "big" = CASE
  WHEN (
    "example_measurement"."is_valid"
  )
  THEN "example_measurement"."ratio"
  ELSE (
    CAST("example_measurement"."small" AS DOUBLE PRECISION) / %s
  )
END
WHERE
  (
    "example_measurement"."small" BETWEEN %s AND %s
    AND "example_measurement"."ratio" BETWEEN %s AND %s
  );
-- parameters: (2, -1000, 1000, -1000.0, 1000.0)
