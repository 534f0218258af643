-- Entry.objects.filter(blog__in=[1, 2])
--     .aggregate(names=StringAgg('blog__name', delimiter=Value(','), distinct=True, order_by='blog__name'))

SELECT
  STRING_AGG(
    CASE
      WHEN [placed].[place1] = 1
      THEN CAST([placed].[example_blog_name] AS NVARCHAR(MAX))
    END,
    %s
  ) WITHIN GROUP (ORDER BY
    [placed].[example_blog_name]) AS [names]
FROM (
  SELECT
    ROW_NUMBER() OVER (
      PARTITION BY CAST([example_blog].[name] AS NVARCHAR(MAX))
      ORDER BY (
        SELECT
          NULL
      )
    ) AS [place1],
    [example_blog].[name] AS [example_blog_name]
  FROM [example_entry]
  INNER JOIN [example_blog]
    ON (
      [example_entry].[blog_id] = [example_blog].[id]
    )
  WHERE
    [example_entry].[blog_id] IN (%s, %s)
) AS [placed];
-- parameters: (',', 1, 2)
