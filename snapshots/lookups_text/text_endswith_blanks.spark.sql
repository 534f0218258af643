-- Blog.objects.filter(name__endswith='  ')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  `example_blog`.`name` LIKE %s ESCAPE '\\';
-- parameters: ('%  ',)
