-- WITH "c" AS (SELECT "id" FROM "example_blog") SELECT "c"."id" FROM "c" UNION SELECT "blog_id" FROM "example_entry" ORDER BY 1 LIMIT 3

WITH `c` AS (
  SELECT
    `id`
  FROM `example_blog`
)
SELECT
  `c`.`id`
FROM `c`
UNION
SELECT
  `blog_id`
FROM `example_entry`
ORDER BY
  1
LIMIT 3;
-- parameters: ()
