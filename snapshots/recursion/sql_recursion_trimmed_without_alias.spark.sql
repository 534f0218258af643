-- WITH RECURSIVE "c" AS (SELECT "id", TRIM("name") FROM "example_category" WHERE "parent_id" IS NULL UNION ALL SELECT "x"."id", "c"."btrim" || LOWER("x"."name") FROM "example_category" AS "x" JOIN "c" ON "x"."parent_id" = "c"."id") SELECT "c"."id", "c"."btrim" FROM "c"

WITH RECURSIVE `c` AS (
  SELECT
    `id`,
    TRIM(`name`) AS `btrim`
  FROM `example_category`
  WHERE
    `parent_id` IS NULL
  UNION ALL
  SELECT
    `x`.`id`,
    `c`.`btrim` || LOWER(`x`.`name`)
  FROM `example_category` AS `x`
  JOIN `c`
    ON `x`.`parent_id` = `c`.`id`
)
SELECT
  `c`.`id`,
  `c`.`btrim`
FROM `c`;
-- parameters: ()
