-- SELECT "id" FROM "example_employee" WHERE ("id", 2) IN (SELECT "salary", "id" FROM "example_employee")

SELECT
  `id`
FROM `example_employee`
WHERE
  EXISTS(
    SELECT
      1
    FROM (
      SELECT
        `rows`.`salary` AS `item1`,
        `rows`.`id` AS `item2`
      FROM (
        SELECT
          `salary`,
          `id`
        FROM `example_employee`
      ) AS `rows`
    ) AS `rows`
    WHERE
      `rows`.`item1` = `id` AND `rows`.`item2` = 2
  );
-- parameters: ()
