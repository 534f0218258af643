-- SELECT "name" FROM "example_blog" WHERE "id" IN (WITH "c" AS (SELECT "blog_id" FROM "example_entry" WHERE "rating" = 5) SELECT "c"."blog_id" FROM "c")

WITH `c` AS (
  SELECT
    `blog_id`
  FROM `example_entry`
  WHERE
    `rating` = 5
)
SELECT
  `name`
FROM `example_blog`
WHERE
  `id` IN (
    SELECT
      `c`.`blog_id`
    FROM `c`
  );
-- parameters: ()
