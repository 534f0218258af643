-- WITH "c" AS MATERIALIZED (SELECT "id" FROM "example_entry" ORDER BY "rating") SELECT "c"."id" FROM "c" ORDER BY "c"."id"

WITH `c` AS (
  SELECT
    `id`
  FROM `example_entry`
  ORDER BY
    `rating`
)
SELECT
  `c`.`id`
FROM `c`
ORDER BY
  `c`.`id`;
-- parameters: ()
