-- SELECT "example_blog"."id", "e"."r" FROM "example_blog" LEFT JOIN LATERAL (SELECT "rating" AS "r" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e" ON "e"."r" > 3

SELECT
  `example_blog`.`id`,
  `e`.`r`
FROM `example_blog`
LEFT JOIN LATERAL (
  SELECT
    `rating` AS `r`
  FROM `example_entry`
  WHERE
    `example_entry`.`blog_id` = `example_blog`.`id`
) AS `e`
  ON `e`.`r` > 3;
-- parameters: ()
