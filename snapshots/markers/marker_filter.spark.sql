-- Blog.objects.filter(tagline='%s ? :p0 @p1 $1 %%')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  `example_blog`.`tagline` = %s;
-- parameters: ('%s ? :p0 @p1 $1 %%',)
