-- Blog.objects.exclude(tagline='').order_by('-tagline', 'pk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  `example_blog`.`tagline` DESC,
  `example_blog`.`id` ASC;
-- parameters: ('',)
