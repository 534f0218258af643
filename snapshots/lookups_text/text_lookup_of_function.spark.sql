-- Blog.objects.filter(Contains(Lower('name'), 'beatles')).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  LOWER(`example_blog`.`name`) LIKE %s ESCAPE '\\'
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('%beatles%',)
