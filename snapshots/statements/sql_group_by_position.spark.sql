-- SELECT "rating" + 1, COUNT(*) AS "n" FROM "example_entry" GROUP BY 1

SELECT
  `rating` + 1,
  COUNT(*) AS `n`
FROM `example_entry`
GROUP BY
  `rating` + 1;
-- parameters: ()
