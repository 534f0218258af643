-- SELECT "example_blog"."id", "e"."n" FROM "example_blog", LATERAL (SELECT COUNT(*) AS "n" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e"

SELECT
  `example_blog`.`id`,
  `e`.`n`
FROM `example_blog`, LATERAL (
  SELECT
    COUNT(*) AS `n`
  FROM `example_entry`
  WHERE
    `example_entry`.`blog_id` = `example_blog`.`id`
) AS `e`;
-- parameters: ()
