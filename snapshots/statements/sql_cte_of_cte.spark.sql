-- WITH "c" AS (SELECT "id", "blog_id" FROM "example_entry" WHERE "rating" > 2), "d" AS (SELECT "c"."blog_id", COUNT(*) AS "n" FROM "c" GROUP BY "c"."blog_id") SELECT "example_blog"."name", "d"."n" FROM "example_blog" LEFT JOIN "d" ON "d"."blog_id" = "example_blog"."id"

WITH `c` AS (
  SELECT
    `id`,
    `blog_id`
  FROM `example_entry`
  WHERE
    `rating` > 2
), `d` AS (
  SELECT
    `c`.`blog_id`,
    COUNT(*) AS `n`
  FROM `c`
  GROUP BY
    `c`.`blog_id`
)
SELECT
  `example_blog`.`name`,
  `d`.`n`
FROM `example_blog`
LEFT JOIN `d`
  ON `d`.`blog_id` = `example_blog`.`id`;
-- parameters: ()
