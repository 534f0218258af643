-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .annotate(n=Max('pk'))
--     .values_list('n')
--     .order_by('-data__f')

SELECT
  [sliced].[n]
FROM (
  SELECT
    MAX([grouped].[example_document_id]) AS [n],
    [grouped].[key1] AS [key1]
  FROM (
    SELECT
      [example_document].[id] AS [example_document_id],
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
      ) AS [key1]
    FROM [example_document]
    WHERE
      [example_document].[title] IN (%s, %s, %s, %s, %s, %s, %s, %s)
  ) AS [grouped]
  GROUP BY
    [grouped].[key1]
) AS [sliced]
ORDER BY
  (
    SELECT
      [type]
    FROM OPENJSON(CONCAT('[', [sliced].[key1], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
    FROM OPENJSON(CONCAT('[', [sliced].[key1], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      [value]
    FROM OPENJSON(CONCAT('[', [sliced].[key1], ']'))
    WHERE
      [key] = '0'
  ) DESC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
