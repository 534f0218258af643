-- in_turn(Measurement, Value(b'\x00', BinaryField()), lambda cte: F('payload'))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_measurement"."id" AS "id",
      unhex(%s) AS "value"
    FROM "example_measurement"
    WHERE
      "example_measurement"."id" = %s
  )
  UNION ALL
  (
    SELECT
      "example_measurement"."id" AS "id",
      "example_measurement"."payload" AS "value"
    FROM "example_measurement"
    INNER JOIN "r"
      ON "example_measurement"."id" = (
        "r"."id" + %s
      )
  )
)
SELECT
  "r_outer"."id" AS "id",
  "r_outer"."value" AS "value"
FROM "r" AS "r_outer"
ORDER BY
  1 ASC;
-- parameters: ('00', 1, 1)
