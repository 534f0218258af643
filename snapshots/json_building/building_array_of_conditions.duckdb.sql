SELECT
  "example_measurement"."id" AS "pk",
  JSON_ARRAY(
    (
      "example_measurement"."big" >= (
        "example_measurement"."whole"
      )
    ),
    STARTS_WITH("example_measurement"."label", %s),
    (
      "example_measurement"."small" IN (%s, %s)
    )
  ) AS "v"
FROM "example_measurement"
ORDER BY
  1 ASC;
-- parameters: ('m', 0, 1)
