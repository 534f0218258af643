SELECT
  "RATING" + 1,
  COUNT(*) AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "RATING" + 1;
-- parameters: ()
