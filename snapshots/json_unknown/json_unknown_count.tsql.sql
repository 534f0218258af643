-- Document.objects.aggregate(yes=Count('pk', filter=Q(extra__has_key='x')), no=Count('pk', filter=~Q(extra={'x': True})))

SELECT
  COUNT_BIG([aggregated].[value1]) AS [yes],
  COUNT_BIG([aggregated].[value2]) AS [no]
FROM (
  SELECT
    CASE
      WHEN EXISTS(
        SELECT
          1
        FROM OPENJSON(
          CASE
            WHEN ISJSON([example_document].[extra]) = 1
            THEN [example_document].[extra]
          END
        )
        WHERE
          [key] = 'x'
      )
      THEN [example_document].[id]
    END AS [value1],
    CASE
      WHEN NOT (
        (
          (
            SELECT
              CASE
                WHEN [type] = 5
                AND (
                  SELECT
                    COUNT(*)
                  FROM OPENJSON(CASE WHEN [type] = 5 THEN [value] END)
                ) = 1
                THEN 1
                ELSE 0
              END
            FROM OPENJSON(CONCAT('[', [example_document].[extra], ']'))
            WHERE
              [key] = '0'
          ) = 1
          AND EXISTS(
            SELECT
              1
            FROM OPENJSON(
              CASE
                WHEN ISJSON([example_document].[extra]) = 1
                THEN [example_document].[extra]
              END
            )
            WHERE
              [key] = 'x'
          )
          AND (
            SELECT
              CASE WHEN [type] = 3 AND [value] = 'true' THEN 1 ELSE 0 END
            FROM OPENJSON(
              CASE
                WHEN ISJSON([example_document].[extra]) = 1
                THEN [example_document].[extra]
              END
            )
            WHERE
              [key] = 'x'
          ) = 1
        )
        AND [example_document].[extra] IS NOT NULL
      )
      THEN [example_document].[id]
    END AS [value2]
  FROM [example_document]
) AS [aggregated];
-- parameters: ()
