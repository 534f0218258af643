-- SELECT "blog_id", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") AS "p", COUNT(*) AS "n" FROM "example_entry" GROUP BY "blog_id"

SELECT
  `blog_id`,
  PERCENTILE_CONT(0.5) WITHIN GROUP (
    ORDER BY `rating`
  ) AS `p`,
  COUNT(*) AS `n`
FROM `example_entry`
GROUP BY
  `blog_id`;
-- parameters: ()
