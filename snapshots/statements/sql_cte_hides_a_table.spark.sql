-- WITH "example_blog" AS (SELECT "id", "name" FROM "example_blog" WHERE "id" < 4) SELECT "example_blog"."name" FROM "example_blog"

WITH `example_blog_2` AS (
  SELECT
    `id`,
    `name`
  FROM `example_blog`
  WHERE
    `id` < 4
)
SELECT
  `example_blog`.`name`
FROM `example_blog_2` AS `example_blog`;
-- parameters: ()
