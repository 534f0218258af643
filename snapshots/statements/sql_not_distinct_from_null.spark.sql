-- runs('SELECT "id" FROM "example_employee" WHERE "salary" IS NOT DISTINCT FROM NULL')

SELECT
  `id`
FROM `example_employee`
WHERE
  `salary` IS NOT DISTINCT FROM NULL;
-- parameters: ()
