-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .annotate(k=F('data__f'))
--     .values('k')
--     .annotate(n=Count('pk'))
--     .order_by('n', '-k')

SELECT
  [sliced].[k],
  [sliced].[n]
FROM (
  SELECT
    [grouped].[key1] AS [k],
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
) AS [sliced]
ORDER BY
  [sliced].[n] ASC,
  (
    SELECT
      [type]
    FROM OPENJSON(CONCAT('[', [sliced].[k], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
    FROM OPENJSON(CONCAT('[', [sliced].[k], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      [value]
    FROM OPENJSON(CONCAT('[', [sliced].[k], ']'))
    WHERE
      [key] = '0'
  ) DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
