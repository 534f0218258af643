-- Document.objects.order_by('pk').filter(data__f__gte=2.25)

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
WHERE
  (
    SELECT
      CASE
        WHEN [type] IN (3, 4, 5) OR [type] = 2 AND TRY_CAST([value] AS FLOAT) >= %s
        THEN 1
        ELSE 0
      END
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'f'
  ) = 1
ORDER BY
  [example_document].[id] ASC;
-- parameters: (2.25,)
