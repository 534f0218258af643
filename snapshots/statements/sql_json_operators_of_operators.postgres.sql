-- SELECT "id", "data" -> 'tags' ->> 0 AS "x" FROM "example_document"

SELECT
  "id",
  "data" -> 'tags' ->> 0 AS "x"
FROM "example_document";
-- parameters: ()
