-- SELECT "pub_date" + "rating" AS "d" FROM "example_entry" WHERE "pub_date" - "rating" < "pub_date" AND "pub_date" < DATE '9000-01-01'

SELECT
  CAST(DATEADD(
    MICROSECOND,
    86400000000 * [rating] %% 1000000,
    DATEADD(
      SECOND,
      86400000000 * [rating] / 1000000 %% 86400,
      DATEADD(DAY, 86400000000 * [rating] / 1000000 / 86400, CAST([pub_date] AS DATETIME2))
    )
  ) AS DATE) AS [d]
FROM [example_entry]
WHERE
  CAST(DATEADD(
    MICROSECOND,
    -(
      86400000000 * [rating] %% 1000000
    ),
    DATEADD(
      SECOND,
      -(
        86400000000 * [rating] / 1000000 %% 86400
      ),
      DATEADD(DAY, -(
        86400000000 * [rating] / 1000000 / 86400
      ), CAST([pub_date] AS DATETIME2))
    )
  ) AS DATE) < [pub_date]
  AND [pub_date] < CAST('9000-01-01' AS DATE);
-- parameters: ()
