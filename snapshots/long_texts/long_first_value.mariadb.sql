-- BLOGS.annotate(v=Window(FirstValue('tagline'), order_by='pk'))

SELECT
  `sliced`.`id`,
  `sliced`.`name`,
  `sliced`.`tagline`,
  `sliced`.`v`
FROM (
  SELECT
    `example_blog`.`id`,
    `example_blog`.`name`,
    `example_blog`.`tagline`,
    FIRST_VALUE(`example_blog`.`tagline`) OVER (ORDER BY `example_blog`.`id`) AS `v`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
) AS `sliced`
ORDER BY
  `sliced`.`id` ASC;
-- parameters: ('',)
