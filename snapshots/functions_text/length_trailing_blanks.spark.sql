-- Blog.objects.order_by('pk').filter(pk=7).annotate(v=Length('name'), w=Length('tagline'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  length(`example_blog`.`name`) AS `v`,
  length(`example_blog`.`tagline`) AS `w`
FROM `example_blog`
WHERE
  `example_blog`.`id` = %s
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (7,)
