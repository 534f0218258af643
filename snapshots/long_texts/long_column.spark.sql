-- BLOGS.filter(~Q(tagline=F('name')))

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
      `example_blog`.`tagline` = (
        `example_blog`.`name`
      )
    )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('',)
