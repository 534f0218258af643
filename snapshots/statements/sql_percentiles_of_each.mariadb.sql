-- SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") FILTER (WHERE "rating" > 2) AS "p", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") FILTER (WHERE NOT "rating" > 2) AS "q", COUNT(*) FILTER (WHERE "rating" > 2) AS "n" FROM "example_entry"

SELECT
  MAX(`ranked`.`percentile1`) AS `p`,
  MAX(`ranked`.`percentile2`) AS `q`,
  COUNT(CASE WHEN `ranked`.`rating` > 2 THEN 1 END) AS `n`
FROM (
  SELECT
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY
      CASE WHEN `rating` > 2 THEN `rating` END) OVER () AS `percentile1`,
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY
      CASE WHEN NOT `rating` > 2 THEN `rating` END) OVER () AS `percentile2`,
    `rating` AS `rating`
  FROM `example_entry`
) AS `ranked`;
-- parameters: ()
