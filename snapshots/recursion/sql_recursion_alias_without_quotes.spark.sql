-- SELECT "b"."id" FROM "example_blog" AS "b" WHERE "b"."id" IN (WITH RECURSIVE c AS (SELECT "id" FROM "example_category" WHERE "parent_id" IS NULL UNION ALL SELECT "u1"."id" FROM c U0 JOIN "example_category" AS U1 ON "u1"."parent_id" = "u0"."id") SELECT C.id FROM c)

WITH RECURSIVE c AS (
  SELECT
    `id`
  FROM `example_category`
  WHERE
    `parent_id` IS NULL
  UNION ALL
  SELECT
    `U1`.`id`
  FROM c AS `U0`
  JOIN `example_category` AS `U1`
    ON `U1`.`parent_id` = `U0`.`id`
)
SELECT
  `b`.`id`
FROM `example_blog` AS `b`
WHERE
  `b`.`id` IN (
    SELECT
      C.id
    FROM c
  );
-- parameters: ()
