-- _told(~Q(extra__has_key='x'))

SELECT
  [example_document].[id] AS [pk],
  CAST(CASE
    WHEN NOT (
      EXISTS(
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
      AND [example_document].[extra] IS NOT NULL
    )
    THEN 1
    ELSE 0
  END AS BIT) AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: ()
