-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values_list('data__deep__er')
--     .distinct()
--     .order_by(F('data__deep__er').desc(nulls_last=True))

SELECT
  [sliced].[data__deep__er]
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
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.deep'
      )
      WHERE
        [key] = 'er'
    ) AS [data__deep__er]
  FROM [example_document]
  WHERE
    [example_document].[title] IN (%s, %s, %s, %s, %s, %s, %s, %s)
) AS [sliced]
ORDER BY
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
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
