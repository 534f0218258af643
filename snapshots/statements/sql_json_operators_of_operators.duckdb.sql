-- SELECT "id", "data" -> 'tags' ->> 0 AS "x" FROM "example_document"

SELECT
  "id",
  JSON_EXTRACT_STRING("data", '/tags/0') AS "x"
FROM "example_document";
-- parameters: ()
