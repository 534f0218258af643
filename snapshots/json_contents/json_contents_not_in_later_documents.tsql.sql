SELECT
  [example_document].[id] AS [pk]
FROM [example_document]
WHERE
  (
    NOT (
      [example_document].[title] LIKE %s ESCAPE '\'
    )
    AND NOT (
      (
        SELECT
          [v0].[type] AS t0,
          [v1].[key] AS k1,
          [v1].[type] AS t1,
          [v2].[key] AS k2,
          [v2].[type] AS t2,
          [v3].[key] AS k3,
          [v3].[type] AS t3,
          [v4].[key] AS k4,
          [v4].[type] AS t4,
          [v5].[key] AS k5,
          [v5].[type] AS t5,
          [v6].[key] AS k6,
          [v6].[type] AS t6,
          [v7].[key] AS k7,
          [v7].[type] AS t7,
          [v8].[key] AS k8,
          [v8].[type] AS t8,
          CASE
            WHEN [v8].[type] > 3
            THEN CAST(CAST(CONCAT('JSON of more than 8 levels: ', [v8].[value]) AS INT) AS NVARCHAR(11))
            WHEN [leaf].[type] = 2 AND LEN(CAST([kept].digits AS NVARCHAR(MAX))) = 0
            THEN '0'
            WHEN [leaf].[type] = 2
            THEN CONCAT(
              LEFT(CAST([written].number AS NVARCHAR(MAX)), CHARINDEX('-', [written].number)),
              REPLACE(LTRIM(RTRIM([kept].digits)), ' ', '0'),
              'e',
              COALESCE(CAST(NULLIF([written].exponent, '') AS INT), 0) + LEN(CAST([bare].digits AS NVARCHAR(MAX))) - LEN(CAST([kept].digits AS NVARCHAR(MAX))) - CHARINDEX('.', REVERSE([written].number)) + SIGN(CHARINDEX('.', [written].number))
            )
            WHEN [leaf].[type] IN (1, 3)
            THEN [leaf].[value]
          END AS v
        FROM OPENJSON(CONCAT('[', [example_document].[extra], ']')) AS [v0] OUTER APPLY OPENJSON(CASE WHEN [v0].[type] > 3 THEN [v0].[value] END) AS [v1] OUTER APPLY OPENJSON(CASE WHEN [v1].[type] > 3 THEN [v1].[value] END) AS [v2] OUTER APPLY OPENJSON(CASE WHEN [v2].[type] > 3 THEN [v2].[value] END) AS [v3] OUTER APPLY OPENJSON(CASE WHEN [v3].[type] > 3 THEN [v3].[value] END) AS [v4] OUTER APPLY OPENJSON(CASE WHEN [v4].[type] > 3 THEN [v4].[value] END) AS [v5] OUTER APPLY OPENJSON(CASE WHEN [v5].[type] > 3 THEN [v5].[value] END) AS [v6] OUTER APPLY OPENJSON(CASE WHEN [v6].[type] > 3 THEN [v6].[value] END) AS [v7] OUTER APPLY OPENJSON(CASE WHEN [v7].[type] > 3 THEN [v7].[value] END) AS [v8] CROSS APPLY (
          SELECT
            COALESCE(
              [v8].[type],
              [v7].[type],
              [v6].[type],
              [v5].[type],
              [v4].[type],
              [v3].[type],
              [v2].[type],
              [v1].[type],
              [v0].[type]
            ) AS [type],
            COALESCE(
              [v8].[value],
              [v7].[value],
              [v6].[value],
              [v5].[value],
              [v4].[value],
              [v3].[value],
              [v2].[value],
              [v1].[value],
              [v0].[value]
            ) AS [value]
        ) AS [leaf] CROSS APPLY (
          SELECT
            LEFT(
              CAST([leaf].[value] AS NVARCHAR(MAX)),
              CHARINDEX('e', LOWER([leaf].[value]) + 'e') - 1
            ) AS number,
            SUBSTRING([leaf].[value], CHARINDEX('e', LOWER([leaf].[value]) + 'e') + 1, 20) AS exponent
        ) AS [written] CROSS APPLY (
          SELECT
            REPLACE(REPLACE([written].number, '-', ''), '.', '') AS digits
        ) AS [bare] CROSS APPLY (
          SELECT
            REPLACE([bare].digits, '0', ' ') AS digits
        ) AS [kept]
        ORDER BY
          [v1].[key],
          [v2].[key],
          [v3].[key],
          [v4].[key],
          [v5].[key],
          [v6].[key],
          [v7].[key],
          [v8].[key]
        FOR JSON
          PATH
      ) COLLATE Latin1_General_100_BIN2 IN (
        SELECT
          (
            SELECT
              [v0].[type] AS t0,
              [v1].[key] AS k1,
              [v1].[type] AS t1,
              [v2].[key] AS k2,
              [v2].[type] AS t2,
              [v3].[key] AS k3,
              [v3].[type] AS t3,
              [v4].[key] AS k4,
              [v4].[type] AS t4,
              [v5].[key] AS k5,
              [v5].[type] AS t5,
              [v6].[key] AS k6,
              [v6].[type] AS t6,
              [v7].[key] AS k7,
              [v7].[type] AS t7,
              [v8].[key] AS k8,
              [v8].[type] AS t8,
              CASE
                WHEN [v8].[type] > 3
                THEN CAST(CAST(CONCAT('JSON of more than 8 levels: ', [v8].[value]) AS INT) AS NVARCHAR(11))
                WHEN [leaf].[type] = 2 AND LEN(CAST([kept].digits AS NVARCHAR(MAX))) = 0
                THEN '0'
                WHEN [leaf].[type] = 2
                THEN CONCAT(
                  LEFT(CAST([written].number AS NVARCHAR(MAX)), CHARINDEX('-', [written].number)),
                  REPLACE(LTRIM(RTRIM([kept].digits)), ' ', '0'),
                  'e',
                  COALESCE(CAST(NULLIF([written].exponent, '') AS INT), 0) + LEN(CAST([bare].digits AS NVARCHAR(MAX))) - LEN(CAST([kept].digits AS NVARCHAR(MAX))) - CHARINDEX('.', REVERSE([written].number)) + SIGN(CHARINDEX('.', [written].number))
                )
                WHEN [leaf].[type] IN (1, 3)
                THEN [leaf].[value]
              END AS v
            FROM OPENJSON(CONCAT('[', [U0].[extra], ']')) AS [v0] OUTER APPLY OPENJSON(CASE WHEN [v0].[type] > 3 THEN [v0].[value] END) AS [v1] OUTER APPLY OPENJSON(CASE WHEN [v1].[type] > 3 THEN [v1].[value] END) AS [v2] OUTER APPLY OPENJSON(CASE WHEN [v2].[type] > 3 THEN [v2].[value] END) AS [v3] OUTER APPLY OPENJSON(CASE WHEN [v3].[type] > 3 THEN [v3].[value] END) AS [v4] OUTER APPLY OPENJSON(CASE WHEN [v4].[type] > 3 THEN [v4].[value] END) AS [v5] OUTER APPLY OPENJSON(CASE WHEN [v5].[type] > 3 THEN [v5].[value] END) AS [v6] OUTER APPLY OPENJSON(CASE WHEN [v6].[type] > 3 THEN [v6].[value] END) AS [v7] OUTER APPLY OPENJSON(CASE WHEN [v7].[type] > 3 THEN [v7].[value] END) AS [v8] CROSS APPLY (
              SELECT
                COALESCE(
                  [v8].[type],
                  [v7].[type],
                  [v6].[type],
                  [v5].[type],
                  [v4].[type],
                  [v3].[type],
                  [v2].[type],
                  [v1].[type],
                  [v0].[type]
                ) AS [type],
                COALESCE(
                  [v8].[value],
                  [v7].[value],
                  [v6].[value],
                  [v5].[value],
                  [v4].[value],
                  [v3].[value],
                  [v2].[value],
                  [v1].[value],
                  [v0].[value]
                ) AS [value]
            ) AS [leaf] CROSS APPLY (
              SELECT
                LEFT(
                  CAST([leaf].[value] AS NVARCHAR(MAX)),
                  CHARINDEX('e', LOWER([leaf].[value]) + 'e') - 1
                ) AS number,
                SUBSTRING([leaf].[value], CHARINDEX('e', LOWER([leaf].[value]) + 'e') + 1, 20) AS exponent
            ) AS [written] CROSS APPLY (
              SELECT
                REPLACE(REPLACE([written].number, '-', ''), '.', '') AS digits
            ) AS [bare] CROSS APPLY (
              SELECT
                REPLACE([bare].digits, '0', ' ') AS digits
            ) AS [kept]
            ORDER BY
              [v1].[key],
              [v2].[key],
              [v3].[key],
              [v4].[key],
              [v5].[key],
              [v6].[key],
              [v7].[key],
              [v8].[key]
            FOR JSON
              PATH
          ) COLLATE Latin1_General_100_BIN2 AS [extra]
        FROM [example_document] AS [U0]
        WHERE
          (
            NOT (
              [U0].[title] LIKE %s ESCAPE '\'
            ) AND [U0].[id] > %s
          )
      )
      AND [example_document].[extra] IS NOT NULL
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%', 4)
