-- SELECT "example_blog"."id", (WITH "c" AS (SELECT "example_entry"."rating" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") SELECT MAX("c"."rating") FROM "c") AS "m" FROM "example_blog"

SELECT
  `example_blog`.`id`,
  (
    WITH `c` AS (
      SELECT
        `example_entry`.`rating`
      FROM `example_entry`
      WHERE
        `example_entry`.`blog_id` = `example_blog`.`id`
    )
    SELECT
      MAX(`c`.`rating`)
    FROM `c`
  ) AS `m`
FROM `example_blog`;
-- parameters: ()
