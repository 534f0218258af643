-- WITH "c" AS (SELECT "id" FROM "example_blog") SELECT "id" FROM "example_entry" WHERE "id" < 3

WITH `c` AS (
  SELECT
    `id`
  FROM `example_blog`
)
SELECT
  `id`
FROM `example_entry`
WHERE
  `id` < 3;
-- parameters: ()
