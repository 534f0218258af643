SELECT
  COALESCE(
    JSON_VALUE(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.b'
    ),
    JSON_QUERY(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.b'
    )
  ) AS [v],
  COUNT_BIG([example_document].[id]) AS [n]
FROM [example_document]
GROUP BY
  COALESCE(
    JSON_VALUE(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.b'
    ),
    JSON_QUERY(
      CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
      '$.b'
    )
  )
ORDER BY
  CASE
    WHEN COALESCE(
      JSON_VALUE(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.b'
      ),
      JSON_QUERY(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
        '$.b'
      )
    ) IS NULL
    THEN 1
    ELSE 0
  END,
  1 ASC;
-- parameters: ()
