-- Author.objects.annotate(v=RawSQL('"example_author"."name" ^@ SUBSTR("example_author"."name", 1, 5)', (), BooleanField()))
--     .order_by('pk')

SELECT
  [example_author].[id],
  [example_author].[name],
  [example_author].[email],
  (
    (
      CAST(CASE
        WHEN [example_author].[name] LIKE REPLACE(
          REPLACE(
            REPLACE(REPLACE(SUBSTRING([example_author].[name], 1, 5), '\', '\\'), '%%', '\%%'),
            '_',
            '\_'
          ),
          '[',
          '\['
        ) + '%%' ESCAPE '\'
        THEN 1
        WHEN NOT (
          [example_author].[name] LIKE REPLACE(
            REPLACE(
              REPLACE(REPLACE(SUBSTRING([example_author].[name], 1, 5), '\', '\\'), '%%', '\%%'),
              '_',
              '\_'
            ),
            '[',
            '\['
          ) + '%%' ESCAPE '\'
        )
        THEN 0
      END AS BIT)
    )
  ) AS [v]
FROM [example_author]
ORDER BY
  [example_author].[id] ASC;
-- parameters: ()
