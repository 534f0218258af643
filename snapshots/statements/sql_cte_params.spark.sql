-- runs(f'WITH "c" AS (SELECT "id" FROM {ENTRIES} WHERE "rating" > %s) SELECT "c"."id", %s AS "v" FROM "c" LIMIT %s', 3, 'a', 100)

WITH `c` AS (
  SELECT
    `id`
  FROM `example_entry`
  WHERE
    `rating` > %s
)
SELECT
  `c`.`id`,
  %s AS `v`
FROM `c`
LIMIT %s;
-- parameters: (3, 'a', 100)
