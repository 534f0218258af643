-- Document.objects.annotate(told=Q(extra__has_key='x'))
--     .values('told')
--     .annotate(n=Count('pk'))
--     .order_by('told')

SELECT
  [grouped].[key1] AS [told],
  COUNT_BIG([grouped].[example_document_id]) AS [n]
FROM (
  SELECT
    CASE
      WHEN NOT [example_document].[extra] IS NULL
      THEN CAST(CASE
        WHEN EXISTS(
          SELECT
            1
          FROM OPENJSON(
            CASE
              WHEN ISJSON([example_document].[extra]) = 1
              THEN [example_document].[extra]
            END
          )
          WHERE
            [key] = 'x'
        )
        THEN 1
        ELSE 0
      END AS BIT)
    END AS [key1],
    [example_document].[id] AS [example_document_id]
  FROM [example_document]
) AS [grouped]
GROUP BY
  [grouped].[key1]
ORDER BY
  1 ASC;
-- parameters: ()
