-- Blog.objects.order_by('pk').annotate(v=LTrim('tagline'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  LTRIM(`example_blog`.`tagline`) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
