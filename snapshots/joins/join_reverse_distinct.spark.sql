-- Blog.objects.filter(entry__headline__contains='o').distinct().order_by('pk')

SELECT DISTINCT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
INNER JOIN `example_entry`
  ON (
    `example_blog`.`id` = `example_entry`.`blog_id`
  )
WHERE
  `example_entry`.`headline` LIKE %s ESCAPE '\\'
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('%o%',)
