-- BLOGS.annotate(a=Substr('tagline', 2, 3), b=Right('tagline', 2), c=Length(Trim('tagline')))
--     .filter(c__gt=0)

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  substring(`example_blog`.`tagline`, 2, 3) AS `a`,
  SUBSTR(`example_blog`.`tagline`, GREATEST(LENGTH(`example_blog`.`tagline`) - 2 + 1, 1), 2) AS `b`,
  length(TRIM(`example_blog`.`tagline`)) AS `c`
FROM `example_blog`
WHERE
  (
    NOT (
      `example_blog`.`tagline` = %s
    )
    AND length(TRIM(`example_blog`.`tagline`)) > %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('', 0)
