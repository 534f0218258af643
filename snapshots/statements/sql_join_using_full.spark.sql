-- SELECT "id", "b"."name", "a"."name" FROM "example_blog" AS "b" FULL JOIN (SELECT "id" + 3 AS "id", "name" FROM "example_author") AS "a" USING ("id")

SELECT
  `id`,
  `b`.`name`,
  `a`.`name`
FROM `example_blog` AS `b`
FULL JOIN (
  SELECT
    `id` + 3 AS `id`,
    `name`
  FROM `example_author`
) AS `a`
  USING (`id`);
-- parameters: ()
