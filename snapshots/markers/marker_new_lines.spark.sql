-- Blog.objects.order_by('pk').annotate(v=Value('a\nb\r\n\tc'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  %s AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('a\nb\r\n\tc',)
