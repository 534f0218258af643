-- SELECT "pub_date" + 1 AS "d", "pub_date" - 31 AS "e", 2 + "pub_date" AS "f" FROM "example_entry" WHERE "pub_date" < DATE '9000-01-01'

SELECT
  CAST(DATEADD(
    MICROSECOND,
    86400000000 %% 1000000,
    DATEADD(
      SECOND,
      86400000000 / 1000000 %% 86400,
      DATEADD(DAY, 86400000000 / 1000000 / 86400, CAST([pub_date] AS DATETIME2))
    )
  ) AS DATE) AS [d],
  CAST(DATEADD(
    MICROSECOND,
    -(
      2678400000000 %% 1000000
    ),
    DATEADD(
      SECOND,
      -(
        2678400000000 / 1000000 %% 86400
      ),
      DATEADD(DAY, -(
        2678400000000 / 1000000 / 86400
      ), CAST([pub_date] AS DATETIME2))
    )
  ) AS DATE) AS [e],
  CAST(DATEADD(
    MICROSECOND,
    172800000000 %% 1000000,
    DATEADD(
      SECOND,
      172800000000 / 1000000 %% 86400,
      DATEADD(DAY, 172800000000 / 1000000 / 86400, CAST([pub_date] AS DATETIME2))
    )
  ) AS DATE) AS [f]
FROM [example_entry]
WHERE
  [pub_date] < CAST('9000-01-01' AS DATE);
-- parameters: ()
