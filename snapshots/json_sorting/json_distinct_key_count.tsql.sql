-- Document.objects.filter(title__in=['nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny'])
--     .values('data__f')
--     .distinct()
--     .order_by('-data__f')
--     .count()

SELECT
  COUNT_BIG(*)
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
) AS [subquery];
-- parameters: ('nine', 'ten', 'hundred', 'digits', 'truth', 'in a list', 'huge', 'tiny')
