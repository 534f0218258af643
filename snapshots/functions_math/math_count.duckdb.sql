SELECT
  COUNT(*) AS "__count"
FROM "example_measurement"
WHERE
  ABS("example_measurement"."big") > %s;
-- parameters: (2,)
