-- WITH RECURSIVE "c" AS (SELECT "id", (SELECT CAST(MAX("b"."name") AS TEXT) FROM "example_blog" AS "b") FROM "example_category" WHERE "parent_id" IS NULL UNION ALL SELECT "x"."id", "c"."max" || "x"."name" FROM "example_category" AS "x" JOIN "c" ON "x"."parent_id" = "c"."id") SELECT "c"."id", "c"."max" FROM "c"

WITH RECURSIVE `c` AS (
  SELECT
    `id`,
    (
      SELECT
        CAST(MAX(`b`.`name`) AS STRING)
      FROM `example_blog` AS `b`
    ) AS `max`
  FROM `example_category`
  WHERE
    `parent_id` IS NULL
  UNION ALL
  SELECT
    `x`.`id`,
    `c`.`max` || `x`.`name`
  FROM `example_category` AS `x`
  JOIN `c`
    ON `x`.`parent_id` = `c`.`id`
)
SELECT
  `c`.`id`,
  `c`.`max`
FROM `c`;
-- parameters: ()
