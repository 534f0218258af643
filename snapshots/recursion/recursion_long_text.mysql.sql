-- in_turn(Blog, F('tagline'), lambda cte: Concat(F('tagline'), cte.col.value))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_blog`.`id` AS `id`,
      CAST(`example_blog`.`tagline` AS CHAR(16383)) AS `value`
    FROM `example_blog`
    WHERE
      `example_blog`.`id` = %s
  )
  UNION ALL
  (
    SELECT
      `example_blog`.`id` AS `id`,
      CAST(CONCAT(COALESCE(`example_blog`.`tagline`, ''), COALESCE(`r`.`value`, '')) AS CHAR(16383)) AS `value`
    FROM `example_blog`
    INNER JOIN `r`
      ON `example_blog`.`id` = (
        CAST(`r`.`id` AS SIGNED) + %s
      )
  )
)
SELECT
  `r`.`id` AS `id`,
  `r`.`value` AS `value`
FROM `r`
ORDER BY
  1 ASC;
-- parameters: (1, 1)
