-- Blog.objects.annotate(v=truth_of(Q(name__contains=Value(None, CharField())))).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  `example_blog`.`name` LIKE '%%' || REPLACE(REPLACE(REPLACE(NULL, '\\', '\\\\'), '%%', '\\%%'), '_', '\\_') || '%%' ESCAPE '\\' AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
