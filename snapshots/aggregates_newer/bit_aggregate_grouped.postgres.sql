-- Measurement.objects.values('is_valid').annotate(bits=BitXor('positive')).order_by('is_valid')

SELECT
  "example_measurement"."is_valid" AS "is_valid",
  BIT_XOR("example_measurement"."positive") AS "bits"
FROM "example_measurement"
GROUP BY
  "example_measurement"."is_valid"
ORDER BY
  1 ASC;
-- parameters: ()
