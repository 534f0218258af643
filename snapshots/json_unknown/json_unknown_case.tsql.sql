-- Document.objects.order_by('pk')
--     .values_list('pk', Case(When(extra__has_key='x', then=Value('yes')), When(~Q(extra__has_key='x'), then=Value('no'))), Case(When(extra={'x': True}, then=Value('yes')), When(~Q(extra={'x': True}), then=Value('no'))))

SELECT
  [example_document].[id] AS [pk],
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
    THEN CAST(%s AS NVARCHAR(MAX))
    WHEN NOT (
      EXISTS(
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
      AND [example_document].[extra] IS NOT NULL
    )
    THEN CAST(%s AS NVARCHAR(MAX))
    ELSE NULL
  END AS [case1],
  CASE
    WHEN (
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
    THEN CAST(%s AS NVARCHAR(MAX))
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
    THEN CAST(%s AS NVARCHAR(MAX))
    ELSE NULL
  END AS [case2]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: ('yes', 'no', 'yes', 'no')
