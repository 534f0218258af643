-- Document.objects.order_by('pk').values_list('pk').filter(data__f__lt=1)

SELECT
  [example_document].[id] AS [pk]
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
      [key] = 'f'
  ) = 1
ORDER BY
  1 ASC;
-- parameters: (1, 1, 1)
