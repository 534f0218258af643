-- Blog.objects.filter(Q(name__startswith="O'") | Q(tagline__endswith='🥁')).order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  (
    `example_blog`.`name` LIKE %s ESCAPE '\\'
    OR `example_blog`.`tagline` LIKE %s ESCAPE '\\'
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ("O'%", '%🥁')
