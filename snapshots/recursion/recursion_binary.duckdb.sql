-- in_turn(Measurement, Value(b'\x00', BinaryField()), lambda cte: F('payload'))

WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_measurement"."id" AS "id",
      %s AS "value"
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
  "r"."id" AS "id",
  "r"."value" AS "value"
FROM "r"
ORDER BY
  1 ASC;
-- parameters: (b'\x00', 1, 1)
