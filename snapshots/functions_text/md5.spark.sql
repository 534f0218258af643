-- Blog.objects.order_by('pk').annotate(v=MD5('name'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  md5(`example_blog`.`name`) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
