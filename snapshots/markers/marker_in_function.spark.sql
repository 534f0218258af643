-- Blog.objects.order_by('pk').annotate(v=Replace('name', Value('%'), Value('?')))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  replace(`example_blog`.`name`, %s, %s) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('%', '?')
