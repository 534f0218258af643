-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .order_by('extra__x', '-pk')
--     .distinct('extra__x')
--     .values_list('pk', 'extra__x')

SELECT
  [firsts].[pk],
  [firsts].[extra__x]
FROM (
  SELECT
    [example_document].[id] AS [pk],
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
        CASE
          WHEN ISJSON([example_document].[extra]) = 1
          THEN [example_document].[extra]
        END
      )
      WHERE
        [key] = 'x'
    ) AS [extra__x],
    (
      SELECT
        [type]
      FROM OPENJSON(
        CASE
          WHEN ISJSON([example_document].[extra]) = 1
          THEN [example_document].[extra]
        END
      )
      WHERE
        [key] = 'x'
    ) AS [key1],
    (
      SELECT
        CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
      FROM OPENJSON(
        CASE
          WHEN ISJSON([example_document].[extra]) = 1
          THEN [example_document].[extra]
        END
      )
      WHERE
        [key] = 'x'
    ) AS [key2],
    (
      SELECT
        [value]
      FROM OPENJSON(
        CASE
          WHEN ISJSON([example_document].[extra]) = 1
          THEN [example_document].[extra]
        END
      )
      WHERE
        [key] = 'x'
    ) AS [key3],
    [example_document].[id] AS [key4],
    ROW_NUMBER() OVER (
      PARTITION BY (
        SELECT
          CASE [type]
            WHEN 0
            THEN 'null'
            WHEN 1
            THEN '"' + STRING_ESCAPE([value], 'json') + '"'
            ELSE [value]
          END
        FROM OPENJSON(
          CASE
            WHEN ISJSON([example_document].[extra]) = 1
            THEN [example_document].[extra]
          END
        )
        WHERE
          [key] = 'x'
      )
      ORDER BY (
        SELECT
          [type]
        FROM OPENJSON(
          CASE
            WHEN ISJSON([example_document].[extra]) = 1
            THEN [example_document].[extra]
          END
        )
        WHERE
          [key] = 'x'
      ) ASC, (
        SELECT
          CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
        FROM OPENJSON(
          CASE
            WHEN ISJSON([example_document].[extra]) = 1
            THEN [example_document].[extra]
          END
        )
        WHERE
          [key] = 'x'
      ) ASC, (
        SELECT
          [value]
        FROM OPENJSON(
          CASE
            WHEN ISJSON([example_document].[extra]) = 1
            THEN [example_document].[extra]
          END
        )
        WHERE
          [key] = 'x'
      ) ASC, [example_document].[id] DESC
    ) AS [row_number]
  FROM [example_document]
  WHERE
    [example_document].[title] IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS [firsts]
WHERE
  [firsts].[row_number] = 1
ORDER BY
  [firsts].[key1] ASC,
  [firsts].[key2] ASC,
  [firsts].[key3] ASC,
  [firsts].[key4] DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
