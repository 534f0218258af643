-- Document.objects.order_by('pk').values_list('pk').filter(data__f__gte=10)

SELECT
  [example_document].[id] AS [pk]
FROM [example_document]
WHERE
  (
    SELECT
      CASE
        WHEN [type] IN (3, 4, 5)
        OR [type] = 2
        AND (
          TRY_CAST([value] AS FLOAT) > %s
          OR (
            TRY_CAST([value] AS FLOAT) = %s
            AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 15)), %s) >= %s
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
-- parameters: (10, 10, 10, 10)
