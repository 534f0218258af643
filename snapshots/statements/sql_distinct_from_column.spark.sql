-- runs('SELECT "id", "salary" IS DISTINCT FROM "id" AS "d" FROM "example_employee"')

SELECT
  `id`,
  `salary` IS DISTINCT FROM `id` AS `d`
FROM `example_employee`;
-- parameters: ()
