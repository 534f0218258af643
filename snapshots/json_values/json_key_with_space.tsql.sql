-- Document.objects.order_by('pk').filter(**{'data__with space': 1})

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
        WHEN [type] = 2
        AND TRY_CAST([value] AS FLOAT) = %s
        AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 15)), %s) = %s
        THEN 1
        ELSE 0
      END
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'with space'
  ) = 1
ORDER BY
  [example_document].[id] ASC;
-- parameters: (1, 1, 1)
