-- (SELECT "id" FROM "example_entry" ORDER BY "id" LIMIT 5) EXCEPT (SELECT "id" FROM "example_entry" ORDER BY "id" LIMIT 2)

SELECT
  "arm"."id"
FROM (
  SELECT
    "id"
  FROM "example_entry"
  ORDER BY
    "id"
  LIMIT 5
) AS "arm"
EXCEPT
SELECT
  "arm"."id"
FROM (
  SELECT
    "id"
  FROM "example_entry"
  ORDER BY
    "id"
  LIMIT 2
) AS "arm";
-- parameters: ()
