-- Blog.objects.order_by('pk').annotate(v=Value('%s'))[1:3]

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  %s AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC
LIMIT 2
OFFSET 1;
-- parameters: ('%s',)
