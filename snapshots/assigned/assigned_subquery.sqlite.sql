-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=Coalesce(Subquery(AVERAGE), 0.5), big=Subquery(AVERAGE))

UPDATE "example_measurement" SET "whole" = CAST(CASE
  WHEN COALESCE(
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
  ) - FLOOR(
    COALESCE(
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
    )
  ) = 0.5
  THEN 2 * ROUND(
    COALESCE(
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
    ) / 2,
    0
  )
  ELSE ROUND(
    COALESCE(
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
    ),
    0
  )
END AS INTEGER), "big" = CAST(CASE
  WHEN (
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
  ) - FLOOR(
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
    )
  ) = 0.5
  THEN 2 * ROUND(
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
    ) / 2,
    0
  )
  ELSE ROUND(
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
    0
  )
END AS INTEGER)
WHERE
  "example_measurement"."small" BETWEEN %s AND %s;
-- parameters: (-1000, 1000, -1000.0, 1000.0, 0.5, -1000, 1000, -1000.0, 1000.0, 0.5, -1000, 1000, -1000.0, 1000.0, 0.5, -1000, 1000, -1000.0, 1000.0, 0.5, -1000, 1000, -1000.0, 1000.0, -1000, 1000, -1000.0, 1000.0, -1000, 1000, -1000.0, 1000.0, -1000, 1000, -1000.0, 1000.0, -1000, 1000)
