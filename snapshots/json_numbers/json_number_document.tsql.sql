-- Document.objects.order_by('pk').values_list('pk').filter(Q(data=42.0) | Q(extra=7))

SELECT
  [example_document].[id] AS [pk]
FROM [example_document]
WHERE
  (
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
    OR (
      SELECT
        CASE
          WHEN [type] = 2
          AND TRY_CAST([value] AS FLOAT) = %s
          AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 15)), %s) = %s
          THEN 1
          ELSE 0
        END
      FROM OPENJSON(CONCAT('[', [example_document].[extra], ']'))
      WHERE
        [key] = '0'
    ) = 1
  )
ORDER BY
  1 ASC;
-- parameters: (42, 42, 42, 7, 7, 7)
