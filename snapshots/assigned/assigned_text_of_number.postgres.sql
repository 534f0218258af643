-- RATIOS.update(label=F('ratio'), slug=F('small'), url=F('amount'))

UPDATE "example_measurement" SET "label" = "example_measurement"."ratio", "slug" = "example_measurement"."small", "url" = "example_measurement"."amount"
WHERE
  (
    "example_measurement"."small" BETWEEN %s AND %s
    AND "example_measurement"."ratio" BETWEEN %s AND %s
  );
-- parameters: (-1000, 1000, -1000.0, 1000.0)
