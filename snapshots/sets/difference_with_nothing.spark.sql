-- Blog.objects.filter(pk=1).difference(Blog.objects.none())

(
  SELECT
    `example_blog`.`id` AS `col1`,
    `example_blog`.`name` AS `col2`,
    `example_blog`.`tagline` AS `col3`
  FROM `example_blog`
  WHERE
    `example_blog`.`id` = %s
);
-- parameters: (1,)
