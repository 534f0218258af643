-- Blog.objects.order_by('pk').annotate(v=Value('日本語 🎸 ß'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  %s AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('日本語 🎸 ß',)
