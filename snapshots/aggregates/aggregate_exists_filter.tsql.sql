-- Blog.objects.annotate(n=Count('entry', filter=Exists(Entry.authors.through.objects.filter(entry=OuterRef('entry__pk')))))
--     .order_by('pk')

SELECT
  [aggregated].[example_blog_id] AS [id],
  [aggregated].[example_blog_name] AS [name],
  [aggregated].[example_blog_tagline] AS [tagline],
  COUNT_BIG([aggregated].[value1]) AS [n]
FROM (
  SELECT
    [example_blog].[id] AS [example_blog_id],
    [example_blog].[name] AS [example_blog_name],
    [example_blog].[tagline] AS [example_blog_tagline],
    CASE
      WHEN EXISTS(
        SELECT
          1 AS [a]
        FROM [example_entry_authors] AS [U0]
        WHERE
          [U0].[entry_id] = (
            [example_entry].[id]
          )
      )
      THEN [example_entry].[id]
    END AS [value1]
  FROM [example_blog]
  LEFT OUTER JOIN [example_entry]
    ON (
      [example_blog].[id] = [example_entry].[blog_id]
    )
) AS [aggregated]
GROUP BY
  [aggregated].[example_blog_id],
  [aggregated].[example_blog_name],
  [aggregated].[example_blog_tagline]
ORDER BY
  [aggregated].[example_blog_id] ASC;
-- parameters: ()
