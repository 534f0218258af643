-- Blog.objects.order_by('pk').annotate(v=SHA1('name'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  sha1(`example_blog`.`name`) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
