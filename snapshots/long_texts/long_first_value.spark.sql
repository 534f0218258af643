-- BLOGS.annotate(v=Window(FirstValue('tagline'), order_by='pk'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  FIRST_VALUE(`example_blog`.`tagline`) OVER (ORDER BY `example_blog`.`id`) AS `v`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('',)
