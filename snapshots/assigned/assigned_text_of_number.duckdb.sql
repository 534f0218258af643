-- RATIOS.update(label=F('ratio'), slug=F('small'), url=F('amount'))

UPDATE "example_measurement" SET "label" = REGEXP_REPLACE(CAST((
  "example_measurement"."ratio"
) AS TEXT), '\.0$', ''), "slug" = CAST("example_measurement"."small" AS TEXT), "url" = CAST("example_measurement"."amount" AS TEXT)
WHERE
  (
    "example_measurement"."small" BETWEEN %s AND %s
    AND "example_measurement"."ratio" BETWEEN %s AND %s
  );
-- parameters: (-1000, 1000, -1000.0, 1000.0)
