-- WITH "good" AS (SELECT "id", "rating" FROM "example_entry" WHERE "rating" > 3) SELECT "good"."id" FROM "good"

WITH `good` AS (
  SELECT
    `id`,
    `rating`
  FROM `example_entry`
  WHERE
    `rating` > 3
)
SELECT
  `good`.`id`
FROM `good`;
-- parameters: ()
