-- BLOGS.annotate(v=Cast('name', TEXT)).filter(v='Cheddar Talk')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  CAST(`example_blog`.`name` AS STRING) AS `v`
FROM `example_blog`
WHERE
  (
    NOT (
      `example_blog`.`tagline` = %s
    )
    AND CAST(`example_blog`.`name` AS STRING) = %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('', 'Cheddar Talk')
