-- SELECT "id" FROM "example_entry" ORDER BY "rating" DESC FETCH FIRST 2 ROWS WITH TIES

SELECT
  "id"
FROM "example_entry"
QUALIFY
  RANK() OVER (ORDER BY "rating" DESC) <= 2
ORDER BY
  "rating" DESC;
-- parameters: ()
