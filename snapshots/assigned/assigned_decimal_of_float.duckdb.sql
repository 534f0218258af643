-- RATIOS.update(amount=F('ratio') / 7)

UPDATE "example_measurement" SET "amount" = (
  "example_measurement"."ratio" / %s
)
WHERE
  (
    "example_measurement"."small" BETWEEN %s AND %s
    AND "example_measurement"."ratio" BETWEEN %s AND %s
  );
-- parameters: (7, -1000, 1000, -1000.0, 1000.0)
