-- Blog.objects.filter(name__contains='').order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  `example_blog`.`name` LIKE %s ESCAPE '\\'
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('%%',)
