-- SELECT "example_blog"."id", "q"."r" FROM "example_blog" CROSS JOIN LATERAL (WITH "c" AS (SELECT "example_entry"."rating" AS "r" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") SELECT MAX("c"."r") AS "r" FROM "c") AS "q"

SELECT
  `example_blog`.`id`,
  `q`.`r`
FROM `example_blog`
CROSS JOIN LATERAL (
  WITH `c` AS (
    SELECT
      `example_entry`.`rating` AS `r`
    FROM `example_entry`
    WHERE
      `example_entry`.`blog_id` = `example_blog`.`id`
  )
  SELECT
    MAX(`c`.`r`) AS `r`
  FROM `c`
) AS `q`;
-- parameters: ()
