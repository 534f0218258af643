-- Document.objects.aggregate(names=StringAgg(KT('data__s'), delimiter=Value(','), order_by=KT('data__s')))

SELECT
  STRING_AGG([aggregated].[value1], %s) WITHIN GROUP (ORDER BY
    [aggregated].[value2]) AS [names]
FROM (
  SELECT
    CAST((
      SELECT
        [value]
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
      )
      WHERE
        [key] = 's'
    ) AS NVARCHAR(MAX)) AS [value1],
    (
      SELECT
        [value]
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
      )
      WHERE
        [key] = 's'
    ) AS [value2]
  FROM [example_document]
) AS [aggregated];
-- parameters: (',',)
