-- Author.objects.values('name')
--     .distinct()
--     .order_by(Exists(Entry.objects.filter(authors=OuterRef('pk'), rating=5)), 'name')

SELECT DISTINCT
  [example_author].[name] AS [name],
  CAST(CASE
    WHEN EXISTS(
      SELECT
        1 AS [a]
      FROM [example_entry] AS [U0]
      INNER JOIN [example_entry_authors] AS [U1]
        ON (
          [U0].[id] = [U1].[entry_id]
        )
      WHERE
        (
          [U1].[author_id] = (
            [example_author].[id]
          ) AND [U0].[rating] = %s
        )
    )
    THEN 1
    ELSE 0
  END AS BIT)
FROM [example_author]
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: (5,)
