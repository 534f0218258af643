-- SELECT "rating" + 1 AS "r", COUNT(*) AS "n" FROM "example_entry" GROUP BY "r" HAVING COUNT(*) > 1

SELECT
  CAST(`rating` AS SIGNED) + 1 AS `r`,
  COUNT(*) AS `n`
FROM `example_entry`
GROUP BY
  `r`
HAVING
  COUNT(*) > 1;
-- parameters: ()
