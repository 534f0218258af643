-- in_turn(Measurement, Value(b'\x00', BinaryField()), lambda cte: F('payload'))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_MEASUREMENT"."ID" AS "ID",
    TO_BLOB(%s) AS "VALUE"
  FROM "EXAMPLE_MEASUREMENT"
  WHERE
    "EXAMPLE_MEASUREMENT"."ID" = %s
  UNION ALL
  SELECT
    "EXAMPLE_MEASUREMENT"."ID" AS "ID",
    "EXAMPLE_MEASUREMENT"."PAYLOAD" AS "VALUE"
  FROM "EXAMPLE_MEASUREMENT"
  INNER JOIN "R"
    ON "EXAMPLE_MEASUREMENT"."ID" = (
      "R"."ID" + %s
    )
)
SELECT
  "R"."ID" AS "ID",
  "R"."VALUE" AS "VALUE"
FROM "R"
ORDER BY
  1 ASC;
-- parameters: (b'\x00', 1, 1)
