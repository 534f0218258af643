-- Blog.objects.exclude(tagline='').values('tagline').distinct().order_by('tagline')[:2].count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    `example_blog`.`tagline` AS `tagline`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
  ORDER BY
    1 ASC
  LIMIT 2
) AS `subquery`;
-- parameters: ('',)
