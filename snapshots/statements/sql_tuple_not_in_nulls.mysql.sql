-- SELECT "id" FROM "example_employee" AS "e" WHERE ("id", "salary") NOT IN (SELECT "x"."id", "x"."salary" FROM "example_employee" AS "x" WHERE "x"."id" < 3 OR "x"."salary" IS NULL)

SELECT
  `id`
FROM `example_employee` AS `e`
WHERE
  NOT (`id`, `salary`) IN (
    SELECT
      `x`.`id`,
      `x`.`salary`
    FROM `example_employee` AS `x`
    WHERE
      `x`.`id` < 3 OR `x`.`salary` IS NULL
  );
-- parameters: ()
