-- WITH "c"("x", "y") AS (SELECT "id", "rating" FROM "example_entry") SELECT "c"."x", "c"."y" FROM "c"

WITH `c`(`x`, `y`) AS (
  SELECT
    `id`,
    `rating`
  FROM `example_entry`
)
SELECT
  `c`.`x`,
  `c`.`y`
FROM `c`;
-- parameters: ()
