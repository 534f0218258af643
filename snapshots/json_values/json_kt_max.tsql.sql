-- Document.objects.values('extra__x').annotate(m=Max(KT('data__b'))).filter(m__gt='a')

SELECT
  [grouped].[key1] AS [extra__x],
  MAX([grouped].[aggregated_value1]) AS [m]
FROM (
  SELECT
    (
      SELECT
        CASE [type]
          WHEN 0
          THEN 'null'
          WHEN 1
          THEN '"' + STRING_ESCAPE([value], 'json') + '"'
          ELSE [value]
        END
      FROM OPENJSON(
        CASE
          WHEN ISJSON([aggregated].[example_document_extra]) = 1
          THEN [aggregated].[example_document_extra]
        END
      )
      WHERE
        [key] = 'x'
    ) AS [key1],
    [aggregated].[value1] AS [aggregated_value1]
  FROM (
    SELECT
      [example_document].[extra] AS [example_document_extra],
      (
        SELECT
          [value]
        FROM OPENJSON(
          CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
        )
        WHERE
          [key] = 'b'
      ) AS [value1]
    FROM [example_document]
  ) AS [aggregated]
) AS [grouped]
GROUP BY
  [grouped].[key1]
HAVING
  MAX([grouped].[aggregated_value1]) > %s;
-- parameters: ('a',)
