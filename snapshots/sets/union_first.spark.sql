-- Blog.objects.filter(pk__lte=2).union(Blog.objects.filter(pk=4)).order_by('-pk').first()

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
    `example_blog`.`id` = %s
)
ORDER BY
  `col1` DESC
LIMIT 1;
-- parameters: (2, 4)
