-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__deep__er', 'extra__x')
--     .annotate(n=Count('pk'))
--     .order_by('data__deep__er', '-extra__x')

SELECT
  [sliced].[data__deep__er],
  [sliced].[extra__x],
  [sliced].[n]
FROM (
  SELECT
    [grouped].[key1] AS [data__deep__er],
    [grouped].[key2] AS [extra__x],
    COUNT_BIG([grouped].[example_document_id]) AS [n]
  FROM (
    SELECT
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
          CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
          '$.deep'
        )
        WHERE
          [key] = 'er'
      ) AS [key1],
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
      ) AS [key2],
      [example_document].[id] AS [example_document_id]
    FROM [example_document]
    WHERE
      [example_document].[title] IN (%s, %s, %s, %s, %s, %s, %s, %s)
  ) AS [grouped]
  GROUP BY
    [grouped].[key1],
    [grouped].[key2]
) AS [sliced]
ORDER BY
  (
    SELECT
      [type]
    FROM OPENJSON(CONCAT('[', [sliced].[data__deep__er], ']'))
    WHERE
      [key] = '0'
  ) ASC,
  (
    SELECT
      CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
    FROM OPENJSON(CONCAT('[', [sliced].[data__deep__er], ']'))
    WHERE
      [key] = '0'
  ) ASC,
  (
    SELECT
      [value]
    FROM OPENJSON(CONCAT('[', [sliced].[data__deep__er], ']'))
    WHERE
      [key] = '0'
  ) ASC,
  (
    SELECT
      [type]
    FROM OPENJSON(CONCAT('[', [sliced].[extra__x], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
    FROM OPENJSON(CONCAT('[', [sliced].[extra__x], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      [value]
    FROM OPENJSON(CONCAT('[', [sliced].[extra__x], ']'))
    WHERE
      [key] = '0'
  ) DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
