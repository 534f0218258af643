-- SELECT "example_blog"."id" FROM "example_blog" WHERE EXISTS(WITH "c" AS (SELECT "blog_id" FROM "example_entry") SELECT 1 FROM "c" WHERE "c"."blog_id" = "example_blog"."id")

WITH `c` AS (
  SELECT
    `blog_id`
  FROM `example_entry`
)
SELECT
  `example_blog`.`id`
FROM `example_blog`
WHERE
  EXISTS(
    SELECT
      1
    FROM `c`
    WHERE
      `c`.`blog_id` = `example_blog`.`id`
  );
-- parameters: ()
