-- BLOGS.filter(tagline='Thoughts on cheese.')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  (
    NOT (
      `example_blog`.`tagline` = %s
    ) AND `example_blog`.`tagline` = %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('', 'Thoughts on cheese.')
