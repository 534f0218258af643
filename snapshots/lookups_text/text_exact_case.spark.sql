-- Blog.objects.filter(name__exact='beatles blog')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  `example_blog`.`name` = %s;
-- parameters: ('beatles blog',)
