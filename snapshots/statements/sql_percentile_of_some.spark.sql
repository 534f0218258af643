-- SELECT "blog_id", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") FILTER (WHERE "rating" > 2) AS "p" FROM "example_entry" GROUP BY "blog_id"

SELECT
  `blog_id`,
  PERCENTILE_CONT(0.5) WITHIN GROUP (
    ORDER BY `rating`
  ) FILTER(WHERE
    `rating` > 2) AS `p`
FROM `example_entry`
GROUP BY
  `blog_id`;
-- parameters: ()
