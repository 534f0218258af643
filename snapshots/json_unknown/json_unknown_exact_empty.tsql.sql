-- _told(Q(extra={}))

SELECT
  [example_document].[id] AS [pk],
  CASE
    WHEN NOT [example_document].[extra] IS NULL
    THEN (
      CAST(CASE
        WHEN (
          SELECT
            CASE
              WHEN [type] = 5
              AND (
                SELECT
                  COUNT(*)
                FROM OPENJSON(CASE WHEN [type] = 5 THEN [value] END)
              ) = 0
              THEN 1
              ELSE 0
            END
          FROM OPENJSON(CONCAT('[', [example_document].[extra], ']'))
          WHERE
            [key] = '0'
        ) = 1
        THEN 1
        WHEN NOT (
          (
            SELECT
              CASE
                WHEN [type] = 5
                AND (
                  SELECT
                    COUNT(*)
                  FROM OPENJSON(CASE WHEN [type] = 5 THEN [value] END)
                ) = 0
                THEN 1
                ELSE 0
              END
            FROM OPENJSON(CONCAT('[', [example_document].[extra], ']'))
            WHERE
              [key] = '0'
          ) = 1
        )
        THEN 0
      END AS BIT)
    )
  END AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: ()
