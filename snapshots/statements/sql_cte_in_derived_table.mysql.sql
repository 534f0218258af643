-- SELECT "q"."id" FROM (WITH "c" AS NOT MATERIALIZED (SELECT "id" FROM "example_blog") SELECT "c"."id" FROM "c") AS "q"

SELECT
  `q`.`id`
FROM (
  WITH `c` AS (
    SELECT
      `id`
    FROM `example_blog`
  )
  SELECT
    `c`.`id`
  FROM `c`
) AS `q`;
-- parameters: ()
