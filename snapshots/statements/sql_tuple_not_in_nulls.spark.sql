-- SELECT "id" FROM "example_employee" AS "e" WHERE ("id", "salary") NOT IN (SELECT "x"."id", "x"."salary" FROM "example_employee" AS "x" WHERE "x"."id" < 3 OR "x"."salary" IS NULL)

SELECT
  `id`
FROM `example_employee` AS `e`
WHERE
  NOT EXISTS(
    SELECT
      1
    FROM (
      SELECT
        `rows`.`id` AS `item1`,
        `rows`.`salary` AS `item2`
      FROM (
        SELECT
          `x`.`id`,
          `x`.`salary`
        FROM `example_employee` AS `x`
        WHERE
          `x`.`id` < 3 OR `x`.`salary` IS NULL
      ) AS `rows`
    ) AS `rows`
    WHERE
      (
        `rows`.`item1` = `id` OR `rows`.`item1` IS NULL OR `id` IS NULL
      )
      AND (
        `rows`.`item2` = `salary` OR `rows`.`item2` IS NULL OR `salary` IS NULL
      )
  );
-- parameters: ()
