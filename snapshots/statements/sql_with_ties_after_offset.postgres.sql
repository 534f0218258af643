-- SELECT "rating" AS "r" FROM "example_entry" ORDER BY "r" OFFSET 2 ROWS FETCH NEXT 3 ROWS WITH TIES

SELECT
  "rating" AS "r"
FROM "example_entry"
ORDER BY
  "r"
OFFSET 2
FETCH NEXT 3 ROWS WITH TIES;
-- parameters: ()
