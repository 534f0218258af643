-- SELECT "example_blog"."id", "e"."r" FROM "example_blog" JOIN LATERAL (SELECT "rating" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e"("r") ON "e"."r" > "example_blog"."id"

SELECT
  `example_blog`.`id`,
  `e`.`r`
FROM `example_blog`
JOIN LATERAL (
  SELECT
    `rating`
  FROM `example_entry`
  WHERE
    `example_entry`.`blog_id` = `example_blog`.`id`
) AS `e`(`r`)
  ON `e`.`r` > `example_blog`.`id`;
-- parameters: ()
