-- Measurement.objects.aggregate(both=BitAnd('positive'), either=BitOr('positive'), odd=BitXor('positive'))

SELECT
  BIT_AND("example_measurement"."positive") AS "both",
  BIT_OR("example_measurement"."positive") AS "either",
  BIT_XOR("example_measurement"."positive") AS "odd"
FROM "example_measurement";
-- parameters: ()
