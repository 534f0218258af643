-- BLOGS.filter(tagline__range=('A', 'U'))

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
    AND `example_blog`.`tagline` BETWEEN %s AND %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('', 'A', 'U')
