-- PKS.filter(data__f__in=Document.objects.exclude(title__startswith='long').filter(data__f__isnull=False).values('extra__same'))

SELECT
  [example_document].[id] AS [pk]
FROM [example_document]
WHERE
  (
    NOT (
      [example_document].[title] LIKE %s ESCAPE '\'
    )
    AND (
      SELECT
        [level0].[type] AS t0,
        [level1].[key] AS k1,
        [level1].[type] AS t1,
        [level2].[key] AS k2,
        [level2].[type] AS t2,
        [level3].[key] AS k3,
        [level3].[type] AS t3,
        [level4].[key] AS k4,
        [level4].[type] AS t4,
        [level5].[key] AS k5,
        [level5].[type] AS t5,
        [level6].[key] AS k6,
        [level6].[type] AS t6,
        [level7].[key] AS k7,
        [level7].[type] AS t7,
        [level8].[key] AS k8,
        [level8].[type] AS t8,
        CASE
          WHEN [level8].[type] > 3
          THEN CAST(CAST(CONCAT('JSON of more than 8 levels: ', [level8].[value]) AS INT) AS NVARCHAR(11))
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
      FROM OPENJSON(CONCAT(
        '[',
        (
          SELECT
            CASE [type]
              WHEN 0
              THEN 'null'
              WHEN 1
              THEN '"' + STRING_ESCAPE([value], 'json') + '"'
              ELSE [value]
            END
          FROM OPENJSON(
            CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
          )
          WHERE
            [key] = 'f'
        ),
        ']'
      )) AS [level0] OUTER APPLY OPENJSON(CASE WHEN [level0].[type] > 3 THEN [level0].[value] END) AS [level1] OUTER APPLY OPENJSON(CASE WHEN [level1].[type] > 3 THEN [level1].[value] END) AS [level2] OUTER APPLY OPENJSON(CASE WHEN [level2].[type] > 3 THEN [level2].[value] END) AS [level3] OUTER APPLY OPENJSON(CASE WHEN [level3].[type] > 3 THEN [level3].[value] END) AS [level4] OUTER APPLY OPENJSON(CASE WHEN [level4].[type] > 3 THEN [level4].[value] END) AS [level5] OUTER APPLY OPENJSON(CASE WHEN [level5].[type] > 3 THEN [level5].[value] END) AS [level6] OUTER APPLY OPENJSON(CASE WHEN [level6].[type] > 3 THEN [level6].[value] END) AS [level7] OUTER APPLY OPENJSON(CASE WHEN [level7].[type] > 3 THEN [level7].[value] END) AS [level8] CROSS APPLY (
        SELECT
          COALESCE(
            [level8].[type],
            [level7].[type],
            [level6].[type],
            [level5].[type],
            [level4].[type],
            [level3].[type],
            [level2].[type],
            [level1].[type],
            [level0].[type]
          ) AS [type],
          COALESCE(
            [level8].[value],
            [level7].[value],
            [level6].[value],
            [level5].[value],
            [level4].[value],
            [level3].[value],
            [level2].[value],
            [level1].[value],
            [level0].[value]
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
        [level1].[key],
        [level2].[key],
        [level3].[key],
        [level4].[key],
        [level5].[key],
        [level6].[key],
        [level7].[key],
        [level8].[key]
      FOR JSON
        PATH
    ) COLLATE Latin1_General_100_BIN2 IN (
      SELECT
        (
          SELECT
            [level0].[type] AS t0,
            [level1].[key] AS k1,
            [level1].[type] AS t1,
            [level2].[key] AS k2,
            [level2].[type] AS t2,
            [level3].[key] AS k3,
            [level3].[type] AS t3,
            [level4].[key] AS k4,
            [level4].[type] AS t4,
            [level5].[key] AS k5,
            [level5].[type] AS t5,
            [level6].[key] AS k6,
            [level6].[type] AS t6,
            [level7].[key] AS k7,
            [level7].[type] AS t7,
            [level8].[key] AS k8,
            [level8].[type] AS t8,
            CASE
              WHEN [level8].[type] > 3
              THEN CAST(CAST(CONCAT('JSON of more than 8 levels: ', [level8].[value]) AS INT) AS NVARCHAR(11))
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
          FROM OPENJSON(CONCAT(
            '[',
            (
              SELECT
                CASE [type]
                  WHEN 0
                  THEN 'null'
                  WHEN 1
                  THEN '"' + STRING_ESCAPE([value], 'json') + '"'
                  ELSE [value]
                END
              FROM OPENJSON(CASE WHEN ISJSON([U0].[extra]) = 1 THEN [U0].[extra] END)
              WHERE
                [key] = 'same'
            ),
            ']'
          )) AS [level0] OUTER APPLY OPENJSON(CASE WHEN [level0].[type] > 3 THEN [level0].[value] END) AS [level1] OUTER APPLY OPENJSON(CASE WHEN [level1].[type] > 3 THEN [level1].[value] END) AS [level2] OUTER APPLY OPENJSON(CASE WHEN [level2].[type] > 3 THEN [level2].[value] END) AS [level3] OUTER APPLY OPENJSON(CASE WHEN [level3].[type] > 3 THEN [level3].[value] END) AS [level4] OUTER APPLY OPENJSON(CASE WHEN [level4].[type] > 3 THEN [level4].[value] END) AS [level5] OUTER APPLY OPENJSON(CASE WHEN [level5].[type] > 3 THEN [level5].[value] END) AS [level6] OUTER APPLY OPENJSON(CASE WHEN [level6].[type] > 3 THEN [level6].[value] END) AS [level7] OUTER APPLY OPENJSON(CASE WHEN [level7].[type] > 3 THEN [level7].[value] END) AS [level8] CROSS APPLY (
            SELECT
              COALESCE(
                [level8].[type],
                [level7].[type],
                [level6].[type],
                [level5].[type],
                [level4].[type],
                [level3].[type],
                [level2].[type],
                [level1].[type],
                [level0].[type]
              ) AS [type],
              COALESCE(
                [level8].[value],
                [level7].[value],
                [level6].[value],
                [level5].[value],
                [level4].[value],
                [level3].[value],
                [level2].[value],
                [level1].[value],
                [level0].[value]
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
            [level1].[key],
            [level2].[key],
            [level3].[key],
            [level4].[key],
            [level5].[key],
            [level6].[key],
            [level7].[key],
            [level8].[key]
          FOR JSON
            PATH
        ) COLLATE Latin1_General_100_BIN2 AS [extra__same]
      FROM [example_document] AS [U0]
      WHERE
        (
          NOT (
            [U0].[title] LIKE %s ESCAPE '\'
          )
          AND EXISTS(
            SELECT
              1
            FROM OPENJSON(CASE WHEN ISJSON([U0].[data]) = 1 THEN [U0].[data] END)
            WHERE
              [key] = 'f'
          )
        )
    )
  )
ORDER BY
  1 ASC;
-- parameters: ('long%', 'long%')
