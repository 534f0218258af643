-- SELECT "e"."id", "b"."name" FROM "example_entry" AS "e" JOIN "example_blog" AS "b" ON "b"."id" = "e"."blog_id" FOR UPDATE OF "b" SKIP LOCKED

SELECT
  `e`.`id`,
  `b`.`name`
FROM `example_entry` AS `e`
JOIN `example_blog` AS `b`
  ON `b`.`id` = `e`.`blog_id`;
-- parameters: ()
