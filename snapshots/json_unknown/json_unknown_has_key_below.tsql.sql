-- _told(Q(data__a__has_key='b'))

SELECT
  [example_document].[id] AS [pk],
  CASE
    WHEN EXISTS(
      SELECT
        1
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
      )
      WHERE
        [key] = 'a'
    )
    THEN CAST(CASE
      WHEN EXISTS(
        SELECT
          1
        FROM OPENJSON(
          CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END,
          '$.a'
        )
        WHERE
          [key] = 'b'
      )
      THEN 1
      ELSE 0
    END AS BIT)
  END AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: ()
