-- SELECT "id" FROM "example_entry" ORDER BY "rating" DESC FETCH FIRST 2 ROWS WITH TIES

SELECT
  "id"
FROM "example_entry"
ORDER BY
  "rating" DESC
FETCH FIRST 2 ROWS WITH TIES;
-- parameters: ()
