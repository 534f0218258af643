-- SELECT "id" AS "row_number", "rating" AS "key1" FROM "example_entry" ORDER BY "rating", "id" LIMIT 3 OFFSET 1

SELECT
  "ID" AS "ROW_NUMBER",
  "RATING" AS "KEY1"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "RATING",
  "ID"
OFFSET 1 ROWS
FETCH FIRST 3 ROWS ONLY;
-- parameters: ()
