-- in_turn(Product, Round(F('price') * 2, 1), lambda cte: cte.col.value / 4 + F('price'))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_product`.`id` AS `id`,
      CAST(ROUND((
        `example_product`.`price` * %s
      ), 1) AS DECIMAL(65, 30)) AS `value`
    FROM `example_product`
    WHERE
      `example_product`.`id` = %s
  )
  UNION ALL
  (
    SELECT
      `example_product`.`id` AS `id`,
      CAST((
        (
          CAST(`r`.`value` AS DECIMAL(50, 12)) / %s
        ) + `example_product`.`price`
      ) AS DECIMAL(65, 30)) AS `value`
    FROM `example_product`
    INNER JOIN `r`
      ON `example_product`.`id` = (
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
-- parameters: (2, 1, 4, 1)
