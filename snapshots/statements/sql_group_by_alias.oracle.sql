-- SELECT "rating" + 1 AS "r", COUNT(*) AS "n" FROM "example_entry" GROUP BY "r" HAVING COUNT(*) > 1

SELECT
  "RATING" + 1 AS "R",
  COUNT(*) AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "RATING" + 1
HAVING
  COUNT(*) > 1;
-- parameters: ()
