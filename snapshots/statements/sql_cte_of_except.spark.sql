-- WITH "c" AS (SELECT "id" FROM "example_blog") SELECT "id" FROM "c" EXCEPT SELECT "blog_id" FROM "example_entry"

WITH `c` AS (
  SELECT
    `id`
  FROM `example_blog`
)
SELECT
  `id`
FROM `c`
EXCEPT
SELECT
  `blog_id`
FROM `example_entry`;
-- parameters: ()
