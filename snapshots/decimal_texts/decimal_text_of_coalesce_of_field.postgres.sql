SELECT
  CAST(COALESCE("example_measurement"."amount", %s) AS VARCHAR) AS "cast1",
  CAST(COALESCE("example_measurement"."amount", %s) AS VARCHAR) AS "cast2"
FROM "example_measurement"
ORDER BY
  "example_measurement"."id" ASC;
-- parameters: (Decimal('1.50'), 0)
