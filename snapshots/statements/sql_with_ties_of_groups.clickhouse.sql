-- SELECT "rating", COUNT(*) AS "n" FROM "example_entry" GROUP BY "rating" ORDER BY COUNT(*) FETCH FIRST 2 ROWS WITH TIES

SELECT
  "rating",
  COUNT(*) AS "n"
FROM "example_entry"
GROUP BY
  "rating"
QUALIFY
  RANK() OVER (ORDER BY COUNT(*)) <= 2
ORDER BY
  COUNT(*);
-- parameters: ()
