-- SELECT "id" FROM "example_entry" WHERE "rating" IN (SELECT "rating" FROM "example_entry" ORDER BY "rating" FETCH FIRST 1 ROW WITH TIES)

SELECT
  "id"
FROM "example_entry" AS "example_entry_outer"
WHERE
  "rating" IN (
    SELECT
      "rating"
    FROM "example_entry"
    QUALIFY
      RANK() OVER (ORDER BY "rating") <= 1
  );
-- parameters: ()
