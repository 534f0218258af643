-- Document.objects.filter(pk__in=[4, 5, 6, 7]).values_list('data').distinct().order_by('data')

SELECT
  [sliced].[data]
FROM (
  SELECT DISTINCT
    [example_document].[data] AS [data]
  FROM [example_document]
  WHERE
    [example_document].[id] IN (%s, %s, %s, %s)
) AS [sliced]
ORDER BY
  (
    SELECT
      [type]
    FROM OPENJSON(CONCAT('[', [sliced].[data], ']'))
    WHERE
      [key] = '0'
  ) ASC,
  (
    SELECT
      CASE WHEN [type] = 2 THEN TRY_CAST([value] AS FLOAT) END
    FROM OPENJSON(CONCAT('[', [sliced].[data], ']'))
    WHERE
      [key] = '0'
  ) ASC,
  (
    SELECT
      [value]
    FROM OPENJSON(CONCAT('[', [sliced].[data], ']'))
    WHERE
      [key] = '0'
  ) ASC;
-- parameters: (4, 5, 6, 7)
