-- Measurement.objects.order_by('pk')
--     .values_list('pk', Exact(F('is_checked'), Range(F('small') + 1, (1, 4))))

SELECT
  "EXAMPLE_MEASUREMENT"."ID" AS "PK",
  CASE
    WHEN "EXAMPLE_MEASUREMENT"."IS_CHECKED" = CASE
      WHEN (
        "EXAMPLE_MEASUREMENT"."SMALL" + %s
      ) BETWEEN %s AND %s
      THEN 1
      WHEN NOT (
        (
          "EXAMPLE_MEASUREMENT"."SMALL" + %s
        ) BETWEEN %s AND %s
      )
      THEN 0
    END
    THEN 1
    WHEN NOT (
      "EXAMPLE_MEASUREMENT"."IS_CHECKED" = CASE
        WHEN (
          "EXAMPLE_MEASUREMENT"."SMALL" + %s
        ) BETWEEN %s AND %s
        THEN 1
        WHEN NOT (
          (
            "EXAMPLE_MEASUREMENT"."SMALL" + %s
          ) BETWEEN %s AND %s
        )
        THEN 0
      END
    )
    THEN 0
  END AS "EXACT1"
FROM "EXAMPLE_MEASUREMENT"
ORDER BY
  1 ASC;
-- parameters: (1, 1, 4, 1, 1, 4, 1, 1, 4, 1, 1, 4)
