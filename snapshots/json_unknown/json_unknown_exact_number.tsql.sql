-- _told(Q(extra=7))

SELECT
  [example_document].[id] AS [pk],
  CAST(CASE
    WHEN (
      SELECT
        CASE
          WHEN [type] = 2
          AND TRY_CAST([value] AS FLOAT) = %s
          AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 15)), %s) = %s
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
            WHEN [type] = 2
            AND TRY_CAST([value] AS FLOAT) = %s
            AND COALESCE(TRY_CAST([value] AS NUMERIC(38, 15)), %s) = %s
            THEN 1
            ELSE 0
          END
        FROM OPENJSON(CONCAT('[', [example_document].[extra], ']'))
        WHERE
          [key] = '0'
      ) = 1
    )
    THEN 0
  END AS BIT) AS [told]
FROM [example_document]
ORDER BY
  1 ASC;
-- parameters: (7, 7, 7, 7, 7, 7)
