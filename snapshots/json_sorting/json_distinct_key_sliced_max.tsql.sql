-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny']).exclude(title='digits').values('data__f', 'pk').distinct().order_by('-data__f')[:3].aggregate(m=Max('pk'))

SELECT
  MAX([__col1])
FROM (
  SELECT
  TOP 3
    [sliced].[data__f] AS [data__f],
    [sliced].[pk] AS [pk],
    [sliced].[__col1] AS [__col1]
  FROM (
    SELECT DISTINCT
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
      ) AS [data__f],
      [example_document].[id] AS [pk],
      [example_document].[id] AS [__col1]
    FROM [example_document]
    WHERE
      (
        [example_document].[title] IN (%s, %s, %s, %s, %s, %s, %s, %s)
        AND NOT (
          [example_document].[title] = %s
        )
      )
  ) AS [sliced]
  ORDER BY
    (
      SELECT
        [type]
      FROM OPENJSON(CONCAT('[', [sliced].[data__f], ']'))
      WHERE
        [key] = '0'
    ) DESC,
    (
      SELECT
        CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
      FROM OPENJSON(CONCAT('[', [sliced].[data__f], ']'))
      WHERE
        [key] = '0'
    ) DESC,
    (
      SELECT
        [value]
      FROM OPENJSON(CONCAT('[', [sliced].[data__f], ']'))
      WHERE
        [key] = '0'
    ) DESC
) AS [subquery];
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'digits')
