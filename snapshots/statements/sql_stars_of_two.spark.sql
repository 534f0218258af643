-- SELECT "b"."id" AS "first", * FROM "example_blog" AS "b" JOIN "example_author" AS "a" ON "a"."id" = "b"."id"

SELECT
  `b`.`id` AS `first`,
  *
FROM `example_blog` AS `b`
JOIN `example_author` AS `a`
  ON `a`.`id` = `b`.`id`;
-- parameters: ()
