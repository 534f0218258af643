-- SELECT "id" FROM "example_document" WHERE "data" ? 'a' AND "data" -> 'a' IS NOT NULL

SELECT
  "id"
FROM "example_document"
WHERE
  NOT JSON_TYPE("data", '$.a') IS NULL
  AND CASE JSON_TYPE("data", '$.a')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    WHEN 'null'
    THEN 'null'
    WHEN 'text'
    THEN JSON_QUOTE(JSON_EXTRACT("data", '$.a'))
    ELSE JSON_EXTRACT("data", '$.a')
  END IS NOT NULL;
-- parameters: ()
