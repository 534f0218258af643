SELECT
  BIT_OR("example_measurement"."positive_small") FILTER(WHERE
    "example_measurement"."positive_small" < %s) AS "value"
FROM "example_measurement";
-- parameters: (16,)
