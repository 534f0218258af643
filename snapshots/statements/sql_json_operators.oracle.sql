-- SELECT "data" ->> 'name' AS "n", "data" #>> '{a,0}' AS "a" FROM "example_document"

SELECT
  TO_NCLOB(
    COALESCE(
      JSON_VALUE("DATA", '$.name' RETURNING CLOB),
      JSON_QUERY("DATA", '$.name' RETURNING CLOB)
    )
  ) AS "N",
  TO_NCLOB(
    COALESCE(
      JSON_VALUE("DATA", '$.a[0]' RETURNING CLOB),
      JSON_QUERY("DATA", '$.a[0]' RETURNING CLOB)
    )
  ) AS "A"
FROM "EXAMPLE_DOCUMENT";
-- parameters: ()
