-- Blog.objects.order_by('pk').annotate(v=SHA512('name'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  sha2(`example_blog`.`name`, 512) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
