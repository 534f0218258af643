-- SELECT "blog_id", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating" + 1) FILTER (WHERE "rating" < 0) AS "p" FROM "example_entry" GROUP BY "blog_id"

SELECT
  `blog_id`,
  PERCENTILE_CONT(0.5) WITHIN GROUP (
    ORDER BY `rating` + 1
  ) FILTER(WHERE
    `rating` < 0) AS `p`
FROM `example_entry`
GROUP BY
  `blog_id`;
-- parameters: ()
