-- _told(Q(extra__x__in=[True, '1']))

SELECT
  [example_document].[id] AS [pk],
  (
    CAST(CASE
      WHEN (
        SELECT
          CASE WHEN [type] = 3 AND [value] = 'true' THEN 1 ELSE 0 END
        FROM OPENJSON(
          CASE
            WHEN ISJSON([example_document].[extra]) = 1
            THEN [example_document].[extra]
          END
        )
        WHERE
          [key] = 'x'
      ) = 1
      OR (
        SELECT
          CASE WHEN [type] = 1 AND [value] = %s THEN 1 ELSE 0 END
        FROM OPENJSON(
          CASE
            WHEN ISJSON([example_document].[extra]) = 1
            THEN [example_document].[extra]
          END
        )
        WHERE
          [key] = 'x'
      ) = 1
      THEN 1
      WHEN NOT (
        (
          SELECT
            CASE WHEN [type] = 3 AND [value] = 'true' THEN 1 ELSE 0 END
          FROM OPENJSON(
            CASE
              WHEN ISJSON([example_document].[extra]) = 1
              THEN [example_document].[extra]
            END
          )
          WHERE
            [key] = 'x'
        ) = 1
        OR (
          SELECT
            CASE WHEN [type] = 1 AND [value] = %s THEN 1 ELSE 0 END
          FROM OPENJSON(
            CASE
              WHEN ISJSON([example_document].[extra]) = 1
              THEN [example_document].[extra]
            END
          )
          WHERE
            [key] = 'x'
        ) = 1
      )
      THEN 0
    END AS BIT)
  ) AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: ('1', '1')
