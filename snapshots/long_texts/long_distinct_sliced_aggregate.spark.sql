-- Blog.objects.exclude(tagline='').distinct().order_by('pk')[:3].aggregate(a=Max('tagline'), b=Min('name'), n=Count('pk'))

SELECT
  MAX(`__col1`),
  MIN(`__col2`),
  COUNT(`__col3`)
FROM (
  SELECT DISTINCT
    `example_blog`.`id` AS `col1`,
    `example_blog`.`name` AS `col2`,
    `example_blog`.`tagline` AS `col3`,
    `example_blog`.`tagline` AS `__col1`,
    `example_blog`.`name` AS `__col2`,
    `example_blog`.`id` AS `__col3`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
  ORDER BY
    1 ASC
  LIMIT 3
) AS `subquery`;
-- parameters: ('',)
