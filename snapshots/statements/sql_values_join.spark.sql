-- SELECT "example_blog"."id", "v"."y" FROM "example_blog" LEFT JOIN (VALUES (1, 10), (2, 20)) AS "v"("x", "y") ON "v"."x" = "example_blog"."id"

SELECT
  `example_blog`.`id`,
  `v`.`y`
FROM `example_blog`
LEFT JOIN VALUES
  (1, 10),
  (2, 20) AS `v`(`x`, `y`)
  ON `v`.`x` = `example_blog`.`id`;
-- parameters: ()
