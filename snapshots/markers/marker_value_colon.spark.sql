-- Blog.objects.order_by('pk').annotate(v=Value(':p0'), w=Value(':__p0__'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  %s AS `v`,
  %s AS `w`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (':p0', ':__p0__')
