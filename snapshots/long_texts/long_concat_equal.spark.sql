-- BLOGS.annotate(v=Concat('tagline', Value('!'), 'name', output_field=TEXT)).exclude(v='!')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  concat_ws('', `example_blog`.`tagline`, %s, `example_blog`.`name`) AS `v`
FROM `example_blog`
WHERE
  (
    NOT (
      `example_blog`.`tagline` = %s
    )
    AND NOT (
      concat_ws('', `example_blog`.`tagline`, %s, `example_blog`.`name`) = %s
    )
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('!', '', '!', '!')
