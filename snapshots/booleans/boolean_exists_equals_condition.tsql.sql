-- Author.objects.annotate(a=Exists(Entry.objects.filter(authors=OuterRef('pk'))), b=truth_of(Q(email__endswith='.com')))
--     .filter(a=F('b'))
--     .order_by('pk')

SELECT
  [example_author].[id],
  [example_author].[name],
  [example_author].[email],
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
        [U1].[author_id] = (
          [example_author].[id]
        )
    )
    THEN 1
    ELSE 0
  END AS BIT) AS [a],
  CAST(CASE
    WHEN [example_author].[email] LIKE %s ESCAPE '\'
    THEN 1
    WHEN NOT (
      [example_author].[email] LIKE %s ESCAPE '\'
    )
    THEN 0
  END AS BIT) AS [b]
FROM [example_author]
WHERE
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
        [U1].[author_id] = (
          [example_author].[id]
        )
    )
    THEN 1
    ELSE 0
  END AS BIT) = (
    CAST(CASE
      WHEN [example_author].[email] LIKE %s ESCAPE '\'
      THEN 1
      WHEN NOT (
        [example_author].[email] LIKE %s ESCAPE '\'
      )
      THEN 0
    END AS BIT)
  )
ORDER BY
  [example_author].[id] ASC;
-- parameters: ('%.com', '%.com', '%.com', '%.com')
