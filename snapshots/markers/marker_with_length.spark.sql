-- Blog.objects.order_by('pk').annotate(v=Length(Value('%%s')))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  length(%s) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('%%s',)
