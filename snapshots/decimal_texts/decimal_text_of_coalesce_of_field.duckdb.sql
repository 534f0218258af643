SELECT
  COALESCE(
    CAST("example_measurement"."amount" AS TEXT),
    REGEXP_REPLACE(CAST((
      %s
    ) AS TEXT), '^(-?)\.', '\10.')
  ) AS "cast1",
  COALESCE(CAST("example_measurement"."amount" AS TEXT), CAST(%s AS TEXT)) AS "cast2"
FROM "example_measurement"
ORDER BY
  "example_measurement"."id" ASC;
-- parameters: (Decimal('1.50'), 0)
