-- Document.objects.order_by('pk').filter(data__a__b={'c': [1, 2, {'d': 'deep'}]})

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
WHERE
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
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.a'
      )
      WHERE
        [key] = 'b'
    ) = 1
    AND EXISTS(
      SELECT
        1
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.a.b'
      )
      WHERE
        [key] = 'c'
    )
    AND (
      SELECT
        CASE
          WHEN [type] = 4
          AND (
            SELECT
              COUNT(*)
            FROM OPENJSON(CASE WHEN [type] = 4 THEN [value] END)
          ) = 3
          THEN 1
          ELSE 0
        END
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.a.b'
      )
      WHERE
        [key] = 'c'
    ) = 1
    AND EXISTS(
      SELECT
        1
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.a.b.c'
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
        '$.a.b.c'
      )
      WHERE
        [key] = '0'
    ) = 1
    AND EXISTS(
      SELECT
        1
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.a.b.c'
      )
      WHERE
        [key] = '1'
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
        '$.a.b.c'
      )
      WHERE
        [key] = '1'
    ) = 1
    AND EXISTS(
      SELECT
        1
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.a.b.c'
      )
      WHERE
        [key] = '2'
    )
    AND (
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
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.a.b.c'
      )
      WHERE
        [key] = '2'
    ) = 1
    AND EXISTS(
      SELECT
        1
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.a.b.c[2]'
      )
      WHERE
        [key] = 'd'
    )
    AND (
      SELECT
        CASE WHEN [type] = 1 AND [value] = %s THEN 1 ELSE 0 END
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.a.b.c[2]'
      )
      WHERE
        [key] = 'd'
    ) = 1
  )
ORDER BY
  [example_document].[id] ASC;
-- parameters: (1, 1, 1, 2, 2, 2, 'deep')
