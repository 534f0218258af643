-- Blog.objects.filter(name='Beatles Blog')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  `example_blog`.`name` = %s;
-- parameters: ('Beatles Blog',)
