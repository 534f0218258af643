-- Document.objects.order_by('pk').values_list('pk').filter(data__at__0__gte=9)

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
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.at'
    )
    WHERE
      [key] = '0'
  ) = 1
ORDER BY
  1 ASC;
-- parameters: (9, 9, 9, 9)
