-- BLOGS.annotate(v=Window(Rank(), order_by='tagline'))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  RANK() OVER (ORDER BY `example_blog`.`tagline`) AS `v`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('',)
