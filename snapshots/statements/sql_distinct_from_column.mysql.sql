-- runs('SELECT "id", "salary" IS DISTINCT FROM "id" AS "d" FROM "example_employee"')

SELECT
  `id`,
  NOT `salary` <=> `id` AS `d`
FROM `example_employee`;
-- parameters: ()
