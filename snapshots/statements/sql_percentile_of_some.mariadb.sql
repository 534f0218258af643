-- SELECT "blog_id", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") FILTER (WHERE "rating" > 2) AS "p" FROM "example_entry" GROUP BY "blog_id"

SELECT
  `ranked`.`blog_id`,
  MAX(`ranked`.`percentile1`) AS `p`
FROM (
  SELECT
    `blog_id` AS `blog_id`,
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY
      CASE WHEN `rating` > 2 THEN `rating` END) OVER (PARTITION BY `blog_id`) AS `percentile1`
  FROM `example_entry`
) AS `ranked`
GROUP BY
  `ranked`.`blog_id`;
-- parameters: ()
