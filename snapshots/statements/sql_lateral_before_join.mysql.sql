-- SELECT "example_blog"."id", "example_entry"."headline" FROM "example_blog" CROSS JOIN LATERAL (SELECT MAX("example_entry"."id") AS "id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e" JOIN "example_entry" ON "example_entry"."id" = "e"."id"

SELECT
  `example_blog`.`id`,
  `example_entry`.`headline`
FROM `example_blog`
CROSS JOIN LATERAL (
  SELECT
    MAX(`example_entry`.`id`) AS `id`
  FROM `example_entry`
  WHERE
    `example_entry`.`blog_id` = `example_blog`.`id`
) AS `e`
JOIN `example_entry`
  ON `example_entry`.`id` = `e`.`id`;
-- parameters: ()
