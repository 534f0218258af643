-- SELECT "blog_id", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") AS "p", COUNT(*) AS "n" FROM "example_entry" GROUP BY "blog_id"

SELECT
  `ranked`.`blog_id`,
  MAX(`ranked`.`percentile1`) AS `p`,
  COUNT(*) AS `n`
FROM (
  SELECT
    `blog_id` AS `blog_id`,
    PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY
      `rating`) OVER (PARTITION BY `blog_id`) AS `percentile1`
  FROM `example_entry`
) AS `ranked`
GROUP BY
  `ranked`.`blog_id`;
-- parameters: ()
