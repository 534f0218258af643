-- (SELECT "id" FROM "example_entry" ORDER BY "id" LIMIT 5) EXCEPT (SELECT "id" FROM "example_entry" ORDER BY "id" LIMIT 2)

SELECT
  "ARM"."ID"
FROM (
  SELECT
    "ID"
  FROM "EXAMPLE_ENTRY"
  ORDER BY
    "ID"
  FETCH FIRST 5 ROWS ONLY
) "ARM" MINUS SELECT
  "ARM"."ID"
FROM (
  SELECT
    "ID"
  FROM "EXAMPLE_ENTRY"
  ORDER BY
    "ID"
  FETCH FIRST 2 ROWS ONLY
) "ARM";
-- parameters: ()
