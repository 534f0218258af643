-- SELECT "e"."id", "b"."name" FROM "example_entry" AS "e" JOIN "example_blog" AS "b" ON "b"."id" = "e"."blog_id" FOR UPDATE OF "e", "b" NOWAIT

SELECT
  `e`.`id`,
  `b`.`name`
FROM `example_entry` AS `e`
JOIN `example_blog` AS `b`
  ON `b`.`id` = `e`.`blog_id`;
-- parameters: ()
