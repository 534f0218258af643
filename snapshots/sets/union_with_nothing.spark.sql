-- Blog.objects.filter(pk=1).union(Blog.objects.none()).order_by('pk')

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
  `col1` ASC;
-- parameters: (1,)
