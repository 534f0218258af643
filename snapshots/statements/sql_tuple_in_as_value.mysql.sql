-- SELECT "e"."id", ("e"."id", "e"."salary") IN (SELECT "x"."id", "x"."salary" FROM "example_employee" AS "x" WHERE "x"."id" < 4) AS "v" FROM "example_employee" AS "e"

SELECT
  `e`.`id`,
  (`e`.`id`, `e`.`salary`) IN (
    SELECT
      `x`.`id`,
      `x`.`salary`
    FROM `example_employee` AS `x`
    WHERE
      `x`.`id` < 4
  ) AS `v`
FROM `example_employee` AS `e`;
-- parameters: ()
