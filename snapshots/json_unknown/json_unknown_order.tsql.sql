-- Document.objects.annotate(told=Q(extra__has_keys=['x']))
--     .order_by(F('told').asc(nulls_first=True), 'pk')

SELECT
  [example_document].[id],
  [example_document].[title],
  [example_document].[data],
  [example_document].[extra],
  (
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
    END
  ) AS [told]
FROM [example_document]
ORDER BY
  5 ASC,
  [example_document].[id] ASC;
-- parameters: ()
