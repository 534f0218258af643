-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='huge')
--     .values('data__deep__er')
--     .annotate(n=Count('pk'))
--     .filter(n__lt=3)
--     .order_by(Coalesce(KT('data__deep__er'), Value('~'), output_field=TextField()).desc(), '-data__deep__er')

SELECT
  [sliced].[data__deep__er],
  [sliced].[n]
FROM (
  SELECT
    [grouped].[key1] AS [data__deep__er],
    COUNT_BIG([grouped].[example_document_id]) AS [n],
    [grouped].[key2] AS [key1]
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
      [example_document].[id] AS [example_document_id],
      COALESCE(
        (
          SELECT
            [value]
          FROM OPENJSON(
            CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
            '$.deep'
          )
          WHERE
            [key] = 'er'
        ),
        CAST(%s AS NVARCHAR(MAX))
      ) AS [key2]
    FROM [example_document]
    WHERE
      (
        [example_document].[title] IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND NOT (
          [example_document].[title] = %s
        )
      )
  ) AS [grouped]
  GROUP BY
    [grouped].[key1],
    [grouped].[key2]
  HAVING
    COUNT_BIG([grouped].[example_document_id]) < %s
) AS [sliced]
ORDER BY
  [sliced].[key1] DESC,
  (
    SELECT
      [type]
    FROM OPENJSON(CONCAT('[', [sliced].[data__deep__er], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
    FROM OPENJSON(CONCAT('[', [sliced].[data__deep__er], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      [value]
    FROM OPENJSON(CONCAT('[', [sliced].[data__deep__er], ']'))
    WHERE
      [key] = '0'
  ) DESC;
-- parameters: ('~', 'nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'huge', 3)
