-- Blog.objects.order_by('pk').annotate(v=Trim(Concat(Value('  '), 'name')))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  TRIM(concat_ws('', %s, `example_blog`.`name`)) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('  ',)
