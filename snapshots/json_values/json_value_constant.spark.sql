-- Blog.objects.annotate(v=Value({'a': [1, None]}, JSONField())).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  %s AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('{"a": [1, null]}',)
