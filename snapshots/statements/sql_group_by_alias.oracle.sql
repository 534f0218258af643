SELECT
  "RATING" + 1 AS "R",
  COUNT(*) AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "RATING" + 1
HAVING
  COUNT(*) > 1;
-- parameters: ()
