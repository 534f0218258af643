-- SELECT PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") FILTER (WHERE "rating" > 2) AS "p", PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "rating") FILTER (WHERE NOT "rating" > 2) AS "q", COUNT(*) FILTER (WHERE "rating" > 2) AS "n" FROM "example_entry"

SELECT
  PERCENTILE_CONT(0.5) WITHIN GROUP (
    ORDER BY `rating`
  ) FILTER(WHERE
    `rating` > 2) AS `p`,
  PERCENTILE_CONT(0.5) WITHIN GROUP (
    ORDER BY `rating`
  ) FILTER(WHERE
    NOT `rating` > 2) AS `q`,
  COUNT(*) FILTER(WHERE
    `rating` > 2) AS `n`
FROM `example_entry`;
-- parameters: ()
