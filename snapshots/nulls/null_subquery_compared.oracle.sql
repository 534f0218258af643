SELECT
  "EXAMPLE_EVENT"."ID" AS "PK"
FROM "EXAMPLE_EVENT"
WHERE
  (
    (
      SELECT
        CAST(NULL AS DATE) AS "V"
      FROM "EXAMPLE_EVENT" "U0"
      WHERE
        "U0"."ID" = (
          "EXAMPLE_EVENT"."ID"
        )
    ) IS NULL
    AND NOT (
      (
        SELECT
          CAST(NULL AS DATE) AS "V"
        FROM "EXAMPLE_EVENT" "U0"
        WHERE
          "U0"."ID" = (
            "EXAMPLE_EVENT"."ID"
          )
      ) > %s
    )
  )
ORDER BY
  1 ASC;
-- parameters: (datetime.date(2024, 1, 1),)
