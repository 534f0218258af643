-- SELECT "id", "b"."name" FROM "example_blog" AS "b" RIGHT JOIN (SELECT "id" + 3 AS "id" FROM "example_author") AS "a" USING ("id") WHERE "id" > 5

SELECT
  `id`,
  `b`.`name`
FROM `example_blog` AS `b`
RIGHT JOIN (
  SELECT
    CAST(`id` AS SIGNED) + 3 AS `id`
  FROM `example_author`
) AS `a`
  USING (`id`)
WHERE
  `id` > 5;
-- parameters: ()
