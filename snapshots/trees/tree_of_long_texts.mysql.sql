-- in_a_row().order_by('-pk')

WITH RECURSIVE `row` AS (
  (
    SELECT
      `example_blog`.`id`,
      `example_blog`.`name`,
      `example_blog`.`tagline`
    FROM `example_blog`
    WHERE
      `example_blog`.`id` = %s
  )
  UNION ALL
  (
    SELECT
      `example_blog`.`id`,
      `example_blog`.`name`,
      `example_blog`.`tagline`
    FROM `example_blog`
    INNER JOIN `row`
      ON `example_blog`.`id` = (
        CAST(`row`.`id` AS SIGNED) + %s
      )
  )
)
SELECT
  `row`.`id`,
  `row`.`name`,
  `row`.`tagline`
FROM `row`
ORDER BY
  `row`.`id` DESC;
-- parameters: (2, 1)
