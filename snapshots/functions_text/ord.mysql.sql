-- Blog.objects.order_by('pk').annotate(v=Ord('name'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  ORD(CONVERT(`example_blog`.`name` USING utf32)) AS `v`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ()
