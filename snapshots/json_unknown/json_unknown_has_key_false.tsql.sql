-- Document.objects.order_by('pk').annotate(told=Q(extra__has_key='x')).filter(told=False)

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
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
WHERE
  NOT (
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
    END = 1
  )
ORDER BY
  [example_document].[id] ASC;
-- parameters: ()
