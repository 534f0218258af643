-- BLOGS.annotate(v=NullIf('tagline', Value('Thoughts on cheese.'), output_field=TEXT))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  NULLIF(`example_blog`.`tagline`, %s) AS `v`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('Thoughts on cheese.', '')
