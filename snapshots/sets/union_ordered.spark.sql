-- Blog.objects.filter(pk__lte=2).union(Blog.objects.filter(pk__gte=7)).order_by('-name')

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
    `example_blog`.`id` >= %s
)
ORDER BY
  `col2` DESC;
-- parameters: (2, 7)
