UPDATE "example_measurement" SET "is_valid" = (
  "example_measurement"."whole" > %s OR "example_measurement"."ratio" IS NULL
), "is_checked" = NOT (
  "example_measurement"."label" = %s
);
-- parameters: (10, '')
