-- SELECT "blog_id", PERCENTILE_DISC(0.25) WITHIN GROUP (ORDER BY "rating" DESC) FILTER (WHERE "id" > 1) AS "p" FROM "example_entry" GROUP BY "blog_id"

SELECT
  `ranked`.`blog_id`,
  MAX(`ranked`.`percentile1`) AS `p`
FROM (
  SELECT
    `blog_id` AS `blog_id`,
    PERCENTILE_DISC(0.25) WITHIN GROUP (ORDER BY
      CASE WHEN `id` > 1 THEN `rating` END DESC) OVER (PARTITION BY `blog_id`) AS `percentile1`
  FROM `example_entry`
) AS `ranked`
GROUP BY
  `ranked`.`blog_id`;
-- parameters: ()
