-- Document.objects.annotate(v=KT('data__b'))
--     .values('v')
--     .annotate(n=Count('pk'))
--     .order_by(F('v').asc(nulls_last=True))

SELECT
  [grouped].[key1] AS [v],
  COUNT_BIG([grouped].[example_document_id]) AS [n]
FROM (
  SELECT
    (
      SELECT
        [value]
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
      )
      WHERE
        [key] = 'b'
    ) AS [key1],
    [example_document].[id] AS [example_document_id]
  FROM [example_document]
) AS [grouped]
GROUP BY
  [grouped].[key1]
ORDER BY
  CASE WHEN [grouped].[key1] IS NULL THEN 1 ELSE 0 END,
  1 ASC;
-- parameters: ()
