-- SELECT "rating" + 1, COUNT(*) AS "n" FROM "example_entry" GROUP BY 1

SELECT
  "RATING" + 1,
  COUNT(*) AS "N"
FROM "EXAMPLE_ENTRY"
GROUP BY
  "RATING" + 1;
-- parameters: ()
