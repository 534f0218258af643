-- Blog.objects.filter(tagline='')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  `example_blog`.`tagline` = %s;
-- parameters: ('',)
