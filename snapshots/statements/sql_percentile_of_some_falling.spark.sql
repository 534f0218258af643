-- SELECT "blog_id", PERCENTILE_DISC(0.25) WITHIN GROUP (ORDER BY "rating" DESC) FILTER (WHERE "id" > 1) AS "p" FROM "example_entry" GROUP BY "blog_id"

SELECT
  `blog_id`,
  PERCENTILE_DISC(0.25) WITHIN GROUP (
    ORDER BY `rating` DESC
  ) FILTER(WHERE
    `id` > 1) AS `p`
FROM `example_entry`
GROUP BY
  `blog_id`;
-- parameters: ()
