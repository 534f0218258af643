-- Document.objects.order_by('pk').filter(data=42)

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
    FROM OPENJSON(CONCAT('[', [example_document].[data], ']'))
    WHERE
      [key] = '0'
  ) = 1
ORDER BY
  [example_document].[id] ASC;
-- parameters: (42, 42, 42)
