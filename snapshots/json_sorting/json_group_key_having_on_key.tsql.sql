-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .annotate(n=Count('pk'))
--     .filter(Q(n__gt=1) | Q(data__f__gt=9))
--     .order_by('data__f')

SELECT
  [sliced].[data__f],
  [sliced].[n]
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
  HAVING
    (
      COUNT_BIG([grouped].[example_document_id]) > %s
      OR (
        SELECT
          CASE
            WHEN [type] IN (3, 4, 5)
            OR [type] = 2
            AND (
              TRY_CAST([value] AS FLOAT) > %s
              OR (
                TRY_CAST([value] AS FLOAT) = %s
                AND TRY_CAST([value] AS NUMERIC(38, 15)) > %s
              )
            )
            THEN 1
            ELSE 0
          END
        FROM OPENJSON(CONCAT('[', [grouped].[key1], ']'))
        WHERE
          [key] = '0'
      ) = 1
    )
) AS [sliced]
ORDER BY
  (
    SELECT
      [type]
    FROM OPENJSON(CONCAT('[', [sliced].[data__f], ']'))
    WHERE
      [key] = '0'
  ) ASC,
  (
    SELECT
      CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
    FROM OPENJSON(CONCAT('[', [sliced].[data__f], ']'))
    WHERE
      [key] = '0'
  ) ASC,
  (
    SELECT
      [value]
    FROM OPENJSON(CONCAT('[', [sliced].[data__f], ']'))
    WHERE
      [key] = '0'
  ) ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 1, 9, 9, 9)
