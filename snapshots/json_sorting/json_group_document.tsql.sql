-- Document.objects.filter(pk__in=[4, 5, 6, 7])
--     .values('data')
--     .annotate(n=Count('pk'))
--     .order_by('-data')

SELECT
  [sliced].[data],
  [sliced].[n]
FROM (
  SELECT
    [example_document].[data] AS [data],
    COUNT_BIG([example_document].[id]) AS [n]
  FROM [example_document]
  WHERE
    [example_document].[id] IN (%s, %s, %s, %s)
  GROUP BY
    [example_document].[data]
) AS [sliced]
ORDER BY
  (
    SELECT
      [type]
    FROM OPENJSON(CONCAT('[', [sliced].[data], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
    FROM OPENJSON(CONCAT('[', [sliced].[data], ']'))
    WHERE
      [key] = '0'
  ) DESC,
  (
    SELECT
      [value]
    FROM OPENJSON(CONCAT('[', [sliced].[data], ']'))
    WHERE
      [key] = '0'
  ) DESC;
-- parameters: (4, 5, 6, 7)
