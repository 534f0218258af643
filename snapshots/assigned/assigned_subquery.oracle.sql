-- Measurement.objects.filter(small__range=(-1000, 1000))
--     .update(whole=Coalesce(Subquery(AVERAGE), 0.5), big=Subquery(AVERAGE))

UPDATE "EXAMPLE_MEASUREMENT" SET "WHOLE" = CAST(CASE
  WHEN COALESCE(
    (
      SELECT
        AVG("U0"."RATIO") AS "V"
      FROM "EXAMPLE_MEASUREMENT" "U0"
      WHERE
        (
          "U0"."SMALL" BETWEEN %s AND %s
          AND "U0"."RATIO" BETWEEN %s AND %s
          AND "U0"."IS_VALID" = 1
        )
      GROUP BY
        "U0"."IS_VALID"
    ),
    %s
  ) - FLOOR(
    COALESCE(
      (
        SELECT
          AVG("U0"."RATIO") AS "V"
        FROM "EXAMPLE_MEASUREMENT" "U0"
        WHERE
          (
            "U0"."SMALL" BETWEEN %s AND %s
            AND "U0"."RATIO" BETWEEN %s AND %s
            AND "U0"."IS_VALID" = 1
          )
        GROUP BY
          "U0"."IS_VALID"
      ),
      %s
    )
  ) = 0.5
  THEN 2 * ROUND(
    COALESCE(
      (
        SELECT
          AVG("U0"."RATIO") AS "V"
        FROM "EXAMPLE_MEASUREMENT" "U0"
        WHERE
          (
            "U0"."SMALL" BETWEEN %s AND %s
            AND "U0"."RATIO" BETWEEN %s AND %s
            AND "U0"."IS_VALID" = 1
          )
        GROUP BY
          "U0"."IS_VALID"
      ),
      %s
    ) / 2,
    0
  )
  ELSE ROUND(
    COALESCE(
      (
        SELECT
          AVG("U0"."RATIO") AS "V"
        FROM "EXAMPLE_MEASUREMENT" "U0"
        WHERE
          (
            "U0"."SMALL" BETWEEN %s AND %s
            AND "U0"."RATIO" BETWEEN %s AND %s
            AND "U0"."IS_VALID" = 1
          )
        GROUP BY
          "U0"."IS_VALID"
      ),
      %s
    ),
    0
  )
END AS NUMBER(11)), "BIG" = CAST(CASE
  WHEN (
    SELECT
      AVG("U0"."RATIO") AS "V"
    FROM "EXAMPLE_MEASUREMENT" "U0"
    WHERE
      (
        "U0"."SMALL" BETWEEN %s AND %s
        AND "U0"."RATIO" BETWEEN %s AND %s
        AND "U0"."IS_VALID" = 1
      )
    GROUP BY
      "U0"."IS_VALID"
  ) - FLOOR(
    (
      SELECT
        AVG("U0"."RATIO") AS "V"
      FROM "EXAMPLE_MEASUREMENT" "U0"
      WHERE
        (
          "U0"."SMALL" BETWEEN %s AND %s
          AND "U0"."RATIO" BETWEEN %s AND %s
          AND "U0"."IS_VALID" = 1
        )
      GROUP BY
        "U0"."IS_VALID"
    )
  ) = 0.5
  THEN 2 * ROUND(
    (
      SELECT
        AVG("U0"."RATIO") AS "V"
      FROM "EXAMPLE_MEASUREMENT" "U0"
      WHERE
        (
          "U0"."SMALL" BETWEEN %s AND %s
          AND "U0"."RATIO" BETWEEN %s AND %s
          AND "U0"."IS_VALID" = 1
        )
      GROUP BY
        "U0"."IS_VALID"
    ) / 2,
    0
  )
  ELSE ROUND(
    (
      SELECT
        AVG("U0"."RATIO") AS "V"
      FROM "EXAMPLE_MEASUREMENT" "U0"
      WHERE
        (
          "U0"."SMALL" BETWEEN %s AND %s
          AND "U0"."RATIO" BETWEEN %s AND %s
          AND "U0"."IS_VALID" = 1
        )
      GROUP BY
        "U0"."IS_VALID"
    ),
    0
  )
END AS NUMBER(19))
WHERE
  "EXAMPLE_MEASUREMENT"."SMALL" BETWEEN %s AND %s;
-- parameters: (-1000, 1000, -1000.0, 1000.0, 0.5, -1000, 1000, -1000.0, 1000.0, 0.5, -1000, 1000, -1000.0, 1000.0, 0.5, -1000, 1000, -1000.0, 1000.0, 0.5, -1000, 1000, -1000.0, 1000.0, -1000, 1000, -1000.0, 1000.0, -1000, 1000, -1000.0, 1000.0, -1000, 1000, -1000.0, 1000.0, -1000, 1000)
