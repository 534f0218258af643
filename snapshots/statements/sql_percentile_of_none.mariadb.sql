-- SELECT "blog_id", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating" + 1) FILTER (WHERE "rating" < 0) AS "p" FROM "example_entry" GROUP BY "blog_id"

SELECT
  `ranked`.`blog_id`,
  MAX(`ranked`.`percentile1`) AS `p`
FROM (
  SELECT
    `blog_id` AS `blog_id`,
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY
      CASE WHEN `rating` < 0 THEN CAST(`rating` AS SIGNED) + 1 END) OVER (PARTITION BY `blog_id`) AS `percentile1`
  FROM `example_entry`
) AS `ranked`
GROUP BY
  `ranked`.`blog_id`;
-- parameters: ()
