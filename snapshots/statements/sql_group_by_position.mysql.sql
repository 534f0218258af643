-- SELECT "rating" + 1, COUNT(*) AS "n" FROM "example_entry" GROUP BY 1

SELECT
  CAST(`rating` AS SIGNED) + 1,
  COUNT(*) AS `n`
FROM `example_entry`
GROUP BY
  1;
-- parameters: ()
