-- SELECT "id", "data" -> 'tags' ->> 0 AS "x" FROM "example_document"

SELECT
  "ID",
  TO_NCLOB(
    COALESCE(
      JSON_VALUE("DATA", '$.tags[0]' RETURNING CLOB),
      JSON_QUERY("DATA", '$.tags[0]' RETURNING CLOB)
    )
  ) AS "X"
FROM "EXAMPLE_DOCUMENT";
-- parameters: ()
