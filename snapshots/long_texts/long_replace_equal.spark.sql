-- BLOGS.annotate(v=Replace('tagline', Value('cheese'), Value('wine'), output_field=TEXT))
--     .filter(v='Thoughts on wine.')

SELECT
  `example_blog`.`id`,
  `example_blog`.`name`,
  `example_blog`.`tagline`,
  replace(`example_blog`.`tagline`, %s, %s) AS `v`
FROM `example_blog`
WHERE
  (
    NOT (
      `example_blog`.`tagline` = %s
    )
    AND replace(`example_blog`.`tagline`, %s, %s) = %s
  )
ORDER BY
  `example_blog`.`id` ASC;
-- parameters: ('cheese', 'wine', '', 'cheese', 'wine', 'Thoughts on wine.')
