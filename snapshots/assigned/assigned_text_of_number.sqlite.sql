-- RATIOS.update(label=F('ratio'), slug=F('small'), url=F('amount'))

UPDATE "example_measurement" SET "label" = CASE
  WHEN NOT "example_measurement"."ratio" IS NULL
  THEN PRINTF('%%.15g', "example_measurement"."ratio")
END, "slug" = CAST("example_measurement"."small" AS TEXT), "url" = CASE
  WHEN NOT "example_measurement"."amount" IS NULL
  THEN PRINTF('%%.4f', "example_measurement"."amount")
END
WHERE
  (
    "example_measurement"."small" BETWEEN %s AND %s
    AND "example_measurement"."ratio" BETWEEN %s AND %s
  );
-- parameters: (-1000, 1000, -1000.0, 1000.0)
