-- BLOGS.exclude(tagline__in=['Thoughts on cheese.', 'none'])

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`
FROM `example_blog`
WHERE
  (
    NOT (
      `example_blog`.`tagline` = %s
    )
    AND NOT (
      `example_blog`.`tagline` IN (%s, %s)
    )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('', 'Thoughts on cheese.', 'none')
