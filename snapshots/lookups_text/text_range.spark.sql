-- Blog.objects.filter(name__range=('B', 'O')).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  `example_blog`.`name` BETWEEN %s AND %s
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('B', 'O')
