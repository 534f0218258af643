-- WITH "c" AS (SELECT "blog_id", COUNT(*), MAX("rating"), COALESCE(MIN("rating"), 0) FROM "example_entry" GROUP BY 1) SELECT "c"."blog_id", "c"."count", "c"."max", "c"."coalesce" FROM "c"

WITH `c` AS (
  SELECT
    `blog_id`,
    COUNT(*) AS `count`,
    MAX(`rating`) AS `max`,
    COALESCE(MIN(`rating`), 0) AS `coalesce`
  FROM `example_entry`
  GROUP BY
    `blog_id`
)
SELECT
  `c`.`blog_id`,
  `c`.`count`,
  `c`.`max`,
  `c`.`coalesce`
FROM `c`;
-- parameters: ()
