-- SELECT "id" AS "row_number", "rating" AS "key1" FROM "example_entry" ORDER BY "rating", "id" LIMIT 3 OFFSET 1

SELECT
  `id` AS `row_number`,
  `rating` AS `key1`
FROM `example_entry`
ORDER BY
  `rating`,
  `id`
LIMIT 3
OFFSET 1;
-- parameters: ()
