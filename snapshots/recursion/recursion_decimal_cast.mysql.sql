-- in_turn(Account, Cast('balance', DecimalField(max_digits=31, decimal_places=18)), lambda cte: Cast(Coalesce('balance', cte.col.value), DecimalField(max_digits=31, decimal_places=18)))

WITH RECURSIVE `r` AS (
  (
    SELECT
      `example_account`.`id` AS `id`,
      CAST(`example_account`.`balance` AS DECIMAL(31, 18)) AS `value`
    FROM `example_account`
    WHERE
      `example_account`.`id` = %s
  )
  UNION ALL
  (
    SELECT
      `example_account`.`id` AS `id`,
      CAST(COALESCE(`example_account`.`balance`, `r`.`value`) AS DECIMAL(31, 18)) AS `value`
    FROM `example_account`
    INNER JOIN `r`
      ON `example_account`.`id` = (
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
