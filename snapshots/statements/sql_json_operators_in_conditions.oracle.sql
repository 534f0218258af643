-- SELECT "id" FROM "example_document" WHERE "data" ? 'a' AND "data" -> 'a' IS NOT NULL

SELECT
  "ID"
FROM "EXAMPLE_DOCUMENT"
WHERE
  JSON_EXISTS("DATA", '$.a')
  AND TO_NCLOB(
    SUBSTR(
      JSON_QUERY("DATA", '$.a' RETURNING CLOB WITH WRAPPER),
      2,
      LENGTH(JSON_QUERY("DATA", '$.a' RETURNING CLOB WITH WRAPPER)) - 2
    )
  ) IS NOT NULL;
-- parameters: ()
