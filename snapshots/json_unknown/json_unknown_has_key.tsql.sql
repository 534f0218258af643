-- _told(Q(extra__has_key='x'))

SELECT
  [example_document].[id] AS [pk],
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
  END AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: ()
