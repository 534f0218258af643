-- SELECT "data" ->> 'name' AS "n", "data" #>> '{a,0}' AS "a" FROM "example_document"

SELECT
  JSON_EXTRACT_STRING("data", '$.name') AS "n",
  JSON_EXTRACT_STRING("data", '/a/0') AS "a"
FROM "example_document";
-- parameters: ()
