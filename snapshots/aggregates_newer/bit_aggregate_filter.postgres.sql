-- Measurement.objects.aggregate(value=BitOr(F('positive_small'), filter=Q(positive_small__lt=16)))

SELECT
  BIT_OR("example_measurement"."positive_small") FILTER(WHERE
    "example_measurement"."positive_small" < %s) AS "value"
FROM "example_measurement";
-- parameters: (16,)
