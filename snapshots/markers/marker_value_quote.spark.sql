-- Blog.objects.order_by('pk').annotate(v=Value("'%s'"), w=Value("it's ?"))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  %s AS `v`,
  %s AS `w`
FROM `example_blog`
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ("'%s'", "it's ?")
