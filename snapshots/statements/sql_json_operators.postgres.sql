-- SELECT "data" ->> 'name' AS "n", "data" #>> '{a,0}' AS "a" FROM "example_document"

SELECT
  "data" ->> 'name' AS "n",
  "data" #>> '{a,0}' AS "a"
FROM "example_document";
-- parameters: ()
