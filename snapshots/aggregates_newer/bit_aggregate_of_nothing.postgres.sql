SELECT
  BIT_XOR("example_measurement"."whole") AS "value"
FROM "example_measurement"
WHERE
  "example_measurement"."id" = %s;
-- parameters: (-1,)
