-- Document.objects.order_by('pk')
--     .filter(data__has_key='n')
--     .annotate(v=Cast(KT('data__n'), IntegerField()))

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
  CAST((
    SELECT
      [value]
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'n'
  ) AS INT) AS [v]
FROM [example_document]
WHERE
  EXISTS(
    SELECT
      1
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'n'
  )
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()
