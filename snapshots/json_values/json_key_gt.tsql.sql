-- Document.objects.order_by('pk').filter(data__n__lt=0)

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
        WHEN [type] IN (0, 1)
        OR [type] = 2
        AND (
          TRY_CAST([value] AS FLOAT) < %s
          OR (
            TRY_CAST([value] AS FLOAT) = %s
            AND TRY_CAST([value] AS NUMERIC(38, 15)) < %s
          )
        )
        THEN 1
        ELSE 0
      END
    FROM OPENJSON(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
    )
    WHERE
      [key] = 'n'
  ) = 1
ORDER BY
  [example_document].[id] ASC;
-- parameters: (0, 0, 0)
