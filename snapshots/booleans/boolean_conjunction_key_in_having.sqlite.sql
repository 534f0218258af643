SELECT
  (
    "example_measurement"."is_valid"
    AND NOT (
      "example_measurement"."big" > %s AND "example_measurement"."big" IS NOT NULL
    )
  ) AS "x",
  COUNT("example_measurement"."id") AS "n"
FROM "example_measurement"
GROUP BY
  (
    "example_measurement"."is_valid"
    AND NOT (
      "example_measurement"."big" > %s AND "example_measurement"."big" IS NOT NULL
    )
  )
HAVING
  (
    COUNT("example_measurement"."id") > %s
    OR (
      "example_measurement"."is_valid"
      AND NOT (
        "example_measurement"."big" > %s AND "example_measurement"."big" IS NOT NULL
      )
    )
  );
-- parameters: (1, 1, 1, 1)
