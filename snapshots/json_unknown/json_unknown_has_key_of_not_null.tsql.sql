-- _told(Q(data__has_key='a'))

SELECT
  [example_document].[id] AS [pk],
  CAST(CASE
    WHEN EXISTS(
      SELECT
        1
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
      )
      WHERE
        [key] = 'a'
    )
    THEN 1
    ELSE 0
  END AS BIT) AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: ()
