-- _told(Q(data__f__lte='9'))

SELECT
  [example_document].[id] AS [pk],
  CAST(CASE
    WHEN (
      SELECT
        CASE WHEN [type] = 0 OR [type] = 1 AND [value] <= %s THEN 1 ELSE 0 END
      FROM OPENJSON(
        CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
      )
      WHERE
        [key] = 'f'
    ) = 1
    THEN 1
    WHEN NOT (
      (
        SELECT
          CASE WHEN [type] = 0 OR [type] = 1 AND [value] <= %s THEN 1 ELSE 0 END
        FROM OPENJSON(
          CASE WHEN ISJSON([example_document].[data]) = 1 THEN [example_document].[data] END
        )
        WHERE
          [key] = 'f'
      ) = 1
    )
    THEN 0
  END AS BIT) AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: ('9', '9')
