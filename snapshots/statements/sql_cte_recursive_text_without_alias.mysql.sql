-- WITH RECURSIVE "c" AS (SELECT "id", "tagline" FROM "example_blog" WHERE "id" = 2 UNION ALL SELECT "b"."id", "c"."tagline" || "b"."tagline" FROM "c" JOIN "example_blog" AS "b" ON "b"."id" = "c"."id" + 1 WHERE "c"."id" < 5) SELECT "c"."id", "c"."tagline" FROM "c"

WITH RECURSIVE `c` AS (
  SELECT
    `id`,
    CAST(`tagline` AS CHAR(16383)) AS `tagline`
  FROM `example_blog`
  WHERE
    `id` = 2
  UNION ALL
  SELECT
    `b`.`id`,
    CAST(CONCAT(`c`.`tagline`, `b`.`tagline`) AS CHAR(16383))
  FROM `c`
  JOIN `example_blog` AS `b`
    ON `b`.`id` = CAST(`c`.`id` AS SIGNED) + 1
  WHERE
    `c`.`id` < 5
)
SELECT
  `c`.`id`,
  `c`.`tagline`
FROM `c`;
-- parameters: ()
