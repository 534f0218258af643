-- SELECT "id" FROM "example_entry" ORDER BY "id" FOR UPDATE

SELECT
  "ID"
FROM "EXAMPLE_ENTRY"
ORDER BY
  "ID"   FOR UPDATE;
-- parameters: ()
