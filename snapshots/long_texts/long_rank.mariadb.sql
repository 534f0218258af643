-- BLOGS.annotate(v=Window(Rank(), order_by='tagline'))

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
    RANK() OVER (ORDER BY `example_blog`.`tagline`) AS `v`
  FROM `example_blog`
  WHERE
    NOT (
      `example_blog`.`tagline` = %s
    )
) AS `sliced`
ORDER BY
  `sliced`.`id` ASC;
-- parameters: ('',)
