-- WITH "c" AS (SELECT "id" + 1 FROM "example_entry") SELECT * FROM "c"

WITH `c` AS (
  SELECT
    CAST(`id` AS SIGNED) + 1
  FROM `example_entry`
)
SELECT
  *
FROM `c`;
-- parameters: ()
