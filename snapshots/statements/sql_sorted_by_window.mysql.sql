-- SELECT "id" FROM "example_entry" ORDER BY RANK() OVER (ORDER BY "rating"), "id" LIMIT 3 OFFSET 1

SELECT
  `id`
FROM `example_entry`
ORDER BY
  RANK() OVER (ORDER BY `rating`),
  `id`
LIMIT 3
OFFSET 1;
-- parameters: ()
