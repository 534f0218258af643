SELECT
  COALESCE(
    JSON_VALUE([example_document].[data], '$.b'),
    JSON_QUERY([example_document].[data], '$.b')
  ) AS [v],
  COUNT_BIG([example_document].[id]) AS [n]
FROM [example_document]
GROUP BY
  COALESCE(
    JSON_VALUE([example_document].[data], '$.b'),
    JSON_QUERY([example_document].[data], '$.b')
  )
ORDER BY
  CASE
    WHEN COALESCE(
      JSON_VALUE([example_document].[data], '$.b'),
      JSON_QUERY([example_document].[data], '$.b')
    ) IS NULL
    THEN 1
    ELSE 0
  END,
  1 ASC;
-- parameters: ()
