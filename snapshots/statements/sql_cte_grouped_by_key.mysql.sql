-- WITH "c" AS (SELECT "rating", "id" FROM "example_entry") SELECT "c"."rating" + 1 AS "k", COUNT(*) AS "n" FROM "c" GROUP BY "k"

WITH `c` AS (
  SELECT
    `rating`,
    `id`
  FROM `example_entry`
)
SELECT
  CAST(`c`.`rating` AS SIGNED) + 1 AS `k`,
  COUNT(*) AS `n`
FROM `c`
GROUP BY
  `k`;
-- parameters: ()
