-- Blog.objects.filter(pk__lte=2).union(Blog.objects.filter(pk__in=[2, 4]), all=True)

(
  SELECT
    `example_blog`.`id` AS `col1`,
    `example_blog`.`name` AS `col2`,
    `example_blog`.`tagline` AS `col3`
  FROM `example_blog`
  WHERE
    `example_blog`.`id` <= %s
)
UNION ALL
(
  SELECT
    `example_blog`.`id` AS `col1`,
    `example_blog`.`name` AS `col2`,
    `example_blog`.`tagline` AS `col3`
  FROM `example_blog`
  WHERE
    `example_blog`.`id` IN (%s, %s)
);
-- parameters: (2, 2, 4)
