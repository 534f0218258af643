-- SELECT "q"."id" FROM (WITH "c" AS NOT MATERIALIZED (SELECT "id" FROM "example_blog") SELECT "c"."id" FROM "c") AS "q"

WITH `c` AS (
  SELECT
    `id`
  FROM `example_blog`
)
SELECT
  `q`.`id`
FROM (
  SELECT
    `c`.`id`
  FROM `c`
) AS `q`;
-- parameters: ()
