-- Document.objects.order_by('pk').filter(extra__x=False)

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra]
FROM [example_document]
WHERE
  (
    SELECT
      CASE WHEN [type] = 3 AND [value] = 'false' THEN 1 ELSE 0 END
    FROM OPENJSON(
      CASE
        WHEN ISJSON([example_document].[extra]) = 1
        THEN [example_document].[extra]
      END
    )
    WHERE
      [key] = 'x'
  ) = 1
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()
