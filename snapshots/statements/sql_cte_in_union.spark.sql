-- (WITH "c" AS (SELECT "id" FROM "example_blog") SELECT "c"."id" FROM "c" ORDER BY "c"."id" LIMIT 2) UNION ALL (WITH "c" AS (SELECT "id" FROM "example_entry") SELECT "c"."id" FROM "c" ORDER BY "c"."id" DESC LIMIT 2)

(
  WITH `c` AS (
    SELECT
      `id`
    FROM `example_blog`
  )
  SELECT
    `c`.`id`
  FROM `c`
  ORDER BY
    `c`.`id`
  LIMIT 2
)
UNION ALL
(
  WITH `c_2` AS (
    SELECT
      `id`
    FROM `example_entry`
  )
  SELECT
    `c`.`id`
  FROM `c_2` AS `c`
  ORDER BY
    `c`.`id` DESC
  LIMIT 2
);
-- parameters: ()
