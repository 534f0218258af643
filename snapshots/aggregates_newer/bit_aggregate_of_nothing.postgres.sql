-- Measurement.objects.filter(pk=-1).aggregate(value=BitXor('whole'))

SELECT
  BIT_XOR("example_measurement"."whole") AS "value"
FROM "example_measurement"
WHERE
  "example_measurement"."id" = %s;
-- parameters: (-1,)
