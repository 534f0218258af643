-- SELECT "name" FROM "example_blog" WHERE "id" IN (WITH "example_blog" AS (SELECT "blog_id" AS "id" FROM "example_entry" WHERE "rating" = 1) SELECT "id" FROM "example_blog")

WITH `example_blog_2` AS (
  SELECT
    `blog_id` AS `id`
  FROM `example_entry`
  WHERE
    `rating` = 1
)
SELECT
  `name`
FROM `example_blog`
WHERE
  `id` IN (
    SELECT
      `id`
    FROM `example_blog_2` AS `example_blog`
  );
-- parameters: ()
