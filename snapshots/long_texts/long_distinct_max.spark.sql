-- Blog.objects.exclude(tagline='').distinct().aggregate(a=Max('tagline'))

SELECT
  MAX(`__col1`)
FROM (
  SELECT DISTINCT
    `example_blog`.`id` AS `col1`,
    `example_blog`.`name` AS `col2`,
    `example_blog`.`tagline` AS `col3`,
    `example_blog`.`tagline` AS `__col1`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
) AS `subquery`;
-- parameters: ('',)
