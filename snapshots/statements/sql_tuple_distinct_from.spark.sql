-- SELECT "id" FROM "example_employee" WHERE ("id", "salary") IS DISTINCT FROM (1, NULL)

SELECT
  `id`
FROM `example_employee`
WHERE
  (
    `id` IS DISTINCT FROM 1 OR `salary` IS DISTINCT FROM NULL
  );
-- parameters: ()
