-- BLOGS.annotate(v=Greatest('tagline', 'name', output_field=TEXT))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  greatest(`example_blog`.`tagline`, `example_blog`.`name`) AS `v`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('',)
