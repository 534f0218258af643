-- Document.objects.order_by('pk').annotate(v=KT('data__a')).filter(v='1')

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
  (
    SELECT
      [value]
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'a'
  ) AS [v]
FROM [example_document]
WHERE
  (
    SELECT
      [value]
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'a'
  ) = %s
ORDER BY
  [example_document].[id] ASC;
-- parameters: ('1',)
