-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=Coalesce(Subquery(AVERAGE), 0.5), big=Subquery(AVERAGE))

UPDATE "example_measurement" SET "whole" = COALESCE(
  (
    SELECT
      AVG("U0"."ratio") AS "v"
    FROM "example_measurement" AS "U0"
    WHERE
      (
        "U0"."small" BETWEEN %s AND %s
        AND "U0"."ratio" BETWEEN %s AND %s
        AND "U0"."is_valid"
      )
    GROUP BY
      "U0"."is_valid"
  ),
  %s
), "big" = (
  SELECT
    AVG("U0"."ratio") AS "v"
  FROM "example_measurement" AS "U0"
  WHERE
    (
      "U0"."small" BETWEEN %s AND %s
      AND "U0"."ratio" BETWEEN %s AND %s
      AND "U0"."is_valid"
    )
  GROUP BY
    "U0"."is_valid"
)
WHERE
  "example_measurement"."small" BETWEEN %s AND %s;
-- parameters: (-1000, 1000, -1000.0, 1000.0, 0.5, -1000, 1000, -1000.0, 1000.0, -1000, 1000)
