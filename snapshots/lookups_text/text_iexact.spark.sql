-- Blog.objects.filter(name__iexact='BEATLES blog').order_by('pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  UPPER(`example_blog`.`name`) = UPPER(%s)
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('BEATLES blog',)
