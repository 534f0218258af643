-- SELECT "id", "b"."name", "a"."name" FROM "example_blog" AS "b" FULL JOIN (SELECT "id" + 3 AS "id", "name" FROM "example_author") AS "a" USING ("id")

SELECT
  `id`,
  `b`.`name`,
  `a`.`name`
FROM `example_blog` AS `b`
LEFT JOIN (
  SELECT
    CAST(`id` AS SIGNED) + 3 AS `id`,
    `name`
  FROM `example_author`
) AS `a`
  USING (`id`)
UNION ALL
SELECT
  `id`,
  `b`.`name`,
  `a`.`name`
FROM `example_blog` AS `b`
RIGHT JOIN (
  SELECT
    CAST(`id` AS SIGNED) + 3 AS `id`,
    `name`
  FROM `example_author`
) AS `a`
  USING (`id`)
WHERE
  NOT EXISTS(
    SELECT
      1
    FROM `example_blog` AS `b`
    WHERE
      b.`id` = a.`id`
  );
-- parameters: ()
