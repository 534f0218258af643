-- Blog.objects.filter(pk__lte=2).union(Blog.objects.filter(pk__in=[2, 4])).order_by('pk')[1:3].count()

SELECT
  COUNT(*)
FROM (
  (
    SELECT
      `example_blog`.`id` AS `col1`,
      `example_blog`.`name` AS `col2`,
      `example_blog`.`tagline` AS `col3`
    FROM `example_blog`
    WHERE
      `example_blog`.`id` <= %s
  )
  UNION
  (
    SELECT
      `example_blog`.`id` AS `col1`,
      `example_blog`.`name` AS `col2`,
      `example_blog`.`tagline` AS `col3`
    FROM `example_blog`
    WHERE
      `example_blog`.`id` IN (%s, %s)
  )
  ORDER BY
    `col1` ASC
  LIMIT 2
  OFFSET 1
) AS `subquery`;
-- parameters: (2, 2, 4)
