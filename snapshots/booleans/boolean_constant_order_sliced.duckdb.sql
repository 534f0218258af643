SELECT
  "example_measurement"."id" AS "pk",
  0 AS "x"
FROM "example_measurement"
ORDER BY
  2 ASC,
  1 ASC
LIMIT 3
OFFSET 2;
-- parameters: ()
