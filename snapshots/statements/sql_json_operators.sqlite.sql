-- SELECT "data" ->> 'name' AS "n", "data" #>> '{a,0}' AS "a" FROM "example_document"

SELECT
  CASE JSON_TYPE("data", '$.name')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    ELSE CAST(JSON_EXTRACT("data", '$.name') AS TEXT)
  END AS "n",
  CASE JSON_TYPE("data", '$.a[0]')
    WHEN 'true'
    THEN 'true'
    WHEN 'false'
    THEN 'false'
    ELSE CAST(JSON_EXTRACT("data", '$.a[0]') AS TEXT)
  END AS "a"
FROM "example_document";
-- parameters: ()
