-- WITH RECURSIVE "c" AS (SELECT "id", CAST("name" AS TEXT) FROM "example_blog" WHERE "id" = 2 UNION ALL SELECT "b"."id", CAST("b"."name" AS TEXT) FROM "c" JOIN "example_blog" AS "b" ON "b"."id" = "c"."id" + 2) SELECT "c"."id", "c"."name" FROM "c"

WITH RECURSIVE `c` AS (
  SELECT
    `id`,
    CAST(`name` AS CHAR) AS `name`
  FROM `example_blog`
  WHERE
    `id` = 2
  UNION ALL
  SELECT
    `b`.`id`,
    CAST(`b`.`name` AS CHAR)
  FROM `c`
  JOIN `example_blog` AS `b`
    ON `b`.`id` = CAST(`c`.`id` AS SIGNED) + 2
)
SELECT
  `c`.`id`,
  `c`.`name`
FROM `c`;
-- parameters: ()
