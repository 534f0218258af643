-- BLOGS.annotate(v=Cast('tagline', CharField(max_length=5)))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  SUBSTR(CAST(`example_blog`.`tagline` AS STRING), 1, 5) AS `v`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('',)
