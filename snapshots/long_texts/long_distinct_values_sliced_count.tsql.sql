-- Blog.objects.exclude(tagline='').values('tagline').distinct().order_by('tagline')[:2].count()

SELECT
  COUNT_BIG(*)
FROM (
  SELECT DISTINCT
  TOP 2
    [example_blog].[tagline] AS [tagline]
  FROM [example_blog]
  WHERE
    NOT (
      [example_blog].[tagline] = %s
    )
  ORDER BY
    1 ASC
) AS [subquery];
-- parameters: ('',)
