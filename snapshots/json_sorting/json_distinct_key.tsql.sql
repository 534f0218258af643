-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values_list('data__f')
--     .distinct()
--     .order_by('data__f')

SELECT
  [sliced].[data__f]
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
    ) AS [data__f]
  FROM [example_document]
  WHERE
    [example_document].[title] IN (%s, %s, %s, %s, %s, %s, %s, %s)
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
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
