-- SELECT "a"."id" FROM "example_category" AS "a" WHERE "a"."id" IN (WITH RECURSIVE a AS (SELECT "id" FROM "example_category" WHERE "id" = 2 UNION ALL SELECT B."id" FROM a JOIN "example_category" AS b ON b."parent_id" = A."id") SELECT A.id FROM a)

WITH RECURSIVE a AS (
  SELECT
    `id`
  FROM `example_category`
  WHERE
    `id` = 2
  UNION ALL
  SELECT
    `b`.`id`
  FROM a
  JOIN `example_category` AS `b`
    ON `b`.`parent_id` = A.`id`
)
SELECT
  `a`.`id`
FROM `example_category` AS `a`
WHERE
  `a`.`id` IN (
    SELECT
      A.id
    FROM a
  );
-- parameters: ()
