SELECT
  "example_measurement"."id" AS "pk",
  JSONB_BUILD_OBJECT(
    'a',
    "example_measurement"."whole" > %s,
    'b',
    "example_measurement"."small" IS NULL,
    'c',
    NOT (
      "example_measurement"."is_checked"
      AND "example_measurement"."is_checked" IS NOT NULL
    ),
    'd',
    "example_measurement"."whole" = %s OR "example_measurement"."is_valid"
  ) AS "v"
FROM "example_measurement"
ORDER BY
  1 ASC;
-- parameters: (2, 0)
