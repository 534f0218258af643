-- Document.objects.order_by('pk').values_list('pk').filter(data__at=[9, '9'])

SELECT
  [example_document].[id] AS [pk]
FROM [example_document]
WHERE
  (
    (
      SELECT
        CASE
          WHEN [type] = 4
          AND (
            SELECT
              COUNT(*)
            FROM OPENJSON(CASE WHEN [type] = 4 THEN [value] END)
          ) = 2
          THEN 1
          ELSE 0
        END
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
      )
      WHERE
        [key] = 'at'
    ) = 1
    AND EXISTS(
      SELECT
        1
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.at'
      )
      WHERE
        [key] = '0'
    )
    AND (
      SELECT
        CASE
          WHEN [type] = 2
          AND TRY_CAST([value] AS FLOAT) = %s
          AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 15)), %s) = %s
          THEN 1
          ELSE 0
        END
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.at'
      )
      WHERE
        [key] = '0'
    ) = 1
    AND EXISTS(
      SELECT
        1
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.at'
      )
      WHERE
        [key] = '1'
    )
    AND (
      SELECT
        CASE WHEN [type] = 1 AND [value] = %s THEN 1 ELSE 0 END
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.at'
      )
      WHERE
        [key] = '1'
    ) = 1
  )
ORDER BY
  1 ASC;
-- parameters: (9, 9, 9, '9')
