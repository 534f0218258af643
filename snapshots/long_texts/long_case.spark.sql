-- BLOGS.annotate(v=Case(When(pk__lt=3, then='tagline'), default='name', output_field=TEXT))

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  CASE
    WHEN `example_blog`.`id` < %s
    THEN `example_blog`.`tagline`
    ELSE `example_blog`.`name`
  END AS `v`
FROM `example_blog`
WHERE
  NOT (
    `example_blog`.`tagline` = %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: (3, '')
