-- RATIOS.update(amount=F('ratio') / 7)

UPDATE "example_measurement" SET "amount" = CAST(ROUND("example_measurement"."ratio" / %s, 4) AS NUMERIC)
WHERE
  (
    "example_measurement"."small" BETWEEN %s AND %s
    AND "example_measurement"."ratio" BETWEEN %s AND %s
  );
-- parameters: (7, -1000, 1000, -1000.0, 1000.0)
