-- WITH "c" AS (SELECT "rating" FROM "example_entry") SELECT "c"."rating" FROM "c" EXCEPT ALL SELECT "c"."rating" FROM "c" WHERE "c"."rating" > 4

WITH `c` AS (
  SELECT
    `rating`
  FROM `example_entry`
)
SELECT
  `c`.`rating`
FROM `c`
EXCEPT ALL
SELECT
  `c`.`rating`
FROM `c`
WHERE
  `c`.`rating` > 4;
-- parameters: ()
