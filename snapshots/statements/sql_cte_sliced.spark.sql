-- WITH "c" AS (SELECT "id" FROM "example_entry" ORDER BY "id" LIMIT 5 OFFSET 1) SELECT "c"."id" FROM "c" ORDER BY "c"."id" DESC LIMIT 2 OFFSET 1

WITH `c` AS (
  SELECT
    `id`
  FROM `example_entry`
  ORDER BY
    `id`
  LIMIT 5
  OFFSET 1
)
SELECT
  `c`.`id`
FROM `c`
ORDER BY
  `c`.`id` DESC
LIMIT 2
OFFSET 1;
-- parameters: ()
