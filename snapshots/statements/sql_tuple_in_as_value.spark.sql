-- SELECT "e"."id", ("e"."id", "e"."salary") IN (SELECT "x"."id", "x"."salary" FROM "example_employee" AS "x" WHERE "x"."id" < 4) AS "v" FROM "example_employee" AS "e"

SELECT
  `e`.`id`,
  CASE
    WHEN EXISTS(
      SELECT
        1
      FROM `example_employee` AS `x`
      WHERE
        `x`.`id` < 4 AND (
          `x`.`id` = `e`.`id` AND `x`.`salary` = `e`.`salary`
        )
    )
    THEN 1
    WHEN EXISTS(
      SELECT
        1
      FROM `example_employee` AS `x`
      WHERE
        `x`.`id` < 4
        AND (
          (
            `x`.`id` = `e`.`id` OR `x`.`id` IS NULL OR `e`.`id` IS NULL
          )
          AND (
            `x`.`salary` = `e`.`salary` OR `x`.`salary` IS NULL OR `e`.`salary` IS NULL
          )
        )
    )
    THEN NULL
    ELSE 0
  END = 1 AS `v`
FROM `example_employee` AS `e`;
-- parameters: ()
