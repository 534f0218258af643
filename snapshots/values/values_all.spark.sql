-- Blog.objects.values().order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
