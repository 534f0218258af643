-- SELECT "id", "data" -> 'tags' ->> 0 AS "x" FROM "example_document"

SELECT
  "id",
  CASE JSON_TYPE("data", '$.tags[0]')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    ELSE CAST(JSON_EXTRACT("data", '$.tags[0]') AS TEXT)
  END AS "x"
FROM "example_document";
-- parameters: ()
