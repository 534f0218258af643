-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .annotate(n=Count('pk'))
--     .values_list('data__f', 'n')
--     .union(Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).values('extra__x').annotate(n=Count('pk')).values_list('extra__x', 'n'))
--     .order_by('n', '-data__f')

SELECT
  [united].[data__f],
  [united].[n]
FROM (
  SELECT
    [grouped].[key1] AS [data__f],
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
          CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
        )
        WHERE
          [key] = 'f'
      ) AS [key1],
      [example_document].[id] AS [example_document_id]
    FROM [example_document]
    WHERE
      [example_document].[title] IN (%s, %s, %s, %s, %s, %s, %s, %s)
  ) AS [grouped]
  GROUP BY
    [grouped].[key1]
  UNION
  SELECT
    [grouped].[key1] AS [extra__x],
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
          CASE
            WHEN ISJSON([example_document].[extra]) = 1
            THEN [example_document].[extra]
          END
        )
        WHERE
          [key] = 'x'
      ) AS [key1],
      [example_document].[id] AS [example_document_id]
    FROM [example_document]
    WHERE
      [example_document].[title] IN (%s, %s, %s, %s, %s, %s, %s, %s)
  ) AS [grouped]
  GROUP BY
    [grouped].[key1]
) AS [united]
ORDER BY
  [united].[n] ASC,
  (
    SELECT
      [type]
    FROM OPENJSON(CONCAT('[', [united].[data__f], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
    FROM OPENJSON(CONCAT('[', [united].[data__f], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      [value]
    FROM OPENJSON(CONCAT('[', [united].[data__f], ']'))
    WHERE
      [key] = '0'
  ) DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
