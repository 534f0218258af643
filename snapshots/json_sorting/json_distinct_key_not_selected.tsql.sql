-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .exclude(title='digits')
--     .values_list('title')
--     .distinct()
--     .order_by('extra__x', 'title')

SELECT
  [sliced].[title],
  [sliced].[col2]
FROM (
  SELECT DISTINCT
    [example_document].[title] AS [title],
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
    ) AS [col2]
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
    FROM OPENJSON(CONCAT('[', [sliced].[col2], ']'))
    WHERE
      [key] = '0'
  ) ASC,
  (
    SELECT
      CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
    FROM OPENJSON(CONCAT('[', [sliced].[col2], ']'))
    WHERE
      [key] = '0'
  ) ASC,
  (
    SELECT
      [value]
    FROM OPENJSON(CONCAT('[', [sliced].[col2], ']'))
    WHERE
      [key] = '0'
  ) ASC,
  [sliced].[title] ASC;
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny', 'digits')
