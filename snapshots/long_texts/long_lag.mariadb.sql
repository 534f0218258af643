-- BLOGS.annotate(v=Window(Lag('tagline', default=Value('none')), order_by='pk'))

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
    (
      CASE
        WHEN LAG(1, 1) OVER (ORDER BY `example_blog`.`id`) = 1
        THEN LAG(`example_blog`.`tagline`, 1) OVER (ORDER BY `example_blog`.`id`)
        ELSE %s
      END
    ) AS `v`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
) AS `sliced`
ORDER BY
  `sliced`.`id` ASC;
-- parameters: ('none', '')
