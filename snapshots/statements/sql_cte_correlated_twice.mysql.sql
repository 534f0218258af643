-- SELECT "example_blog"."id", (WITH "c"("r") AS (SELECT "example_entry"."rating" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id"), "d" AS (SELECT "c"."r" FROM "c" WHERE "c"."r" > 2) SELECT MAX("c"."r") - MIN("d"."r") FROM "c" CROSS JOIN "d") AS "m" FROM "example_blog"

SELECT
  `example_blog`.`id`,
  (
    WITH `c`(`r`) AS (
      SELECT
        `example_entry`.`rating`
      FROM `example_entry`
      WHERE
        `example_entry`.`blog_id` = `example_blog`.`id`
    ), `d` AS (
      SELECT
        `c`.`r`
      FROM `c`
      WHERE
        `c`.`r` > 2
    )
    SELECT
      MAX(`c`.`r`) - MIN(`d`.`r`)
    FROM `c`
    CROSS JOIN `d`
  ) AS `m`
FROM `example_blog`;
-- parameters: ()
