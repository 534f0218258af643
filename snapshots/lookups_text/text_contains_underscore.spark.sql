-- Blog.objects.filter(tagline__contains='_')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  `example_blog`.`tagline` LIKE %s ESCAPE '\\';
-- parameters: ('%\\_%',)
