-- in_turn(Product, Value(Decimal('0.5')), lambda cte: cte.col.value + F('price'))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_product`.`id` AS `id`,
      CAST(%s AS DECIMAL(65, 30)) AS `value`
    FROM `example_product`
    WHERE
      `example_product`.`id` = %s
  )
  UNION ALL
  (
    SELECT
      `example_product`.`id` AS `id`,
      CAST((
        `r`.`value` + `example_product`.`price`
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
-- parameters: (Decimal('0.5'), 1, 1)
