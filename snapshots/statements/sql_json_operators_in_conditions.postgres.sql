-- SELECT "id" FROM "example_document" WHERE "data" ? 'a' AND "data" -> 'a' IS NOT NULL

SELECT
  "id"
FROM "example_document"
WHERE
  "data" ? 'a' AND "data" -> 'a' IS NOT NULL;
-- parameters: ()
