-- SELECT "id" FROM "example_entry" WHERE "rating" IN (SELECT "rating" FROM "example_entry" ORDER BY "rating" FETCH FIRST 1 ROW WITH TIES)

SELECT
  "id"
FROM "example_entry"
WHERE
  "rating" IN (
    SELECT
      "rating"
    FROM "example_entry"
    ORDER BY
      "rating"
    FETCH FIRST 1 ROWS WITH TIES
  );
-- parameters: ()
