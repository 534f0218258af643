-- BLOGS.annotate(v=Window(Lag('tagline', default=Value('none')), order_by='pk'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  LAG(`example_blog`.`tagline`, 1, %s) OVER (ORDER BY `example_blog`.`id`) AS `v`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('none', '')
