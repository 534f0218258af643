-- SELECT "rating" AS "r" FROM "example_entry" ORDER BY "r" OFFSET 2 ROWS FETCH NEXT 3 ROWS WITH TIES

SELECT
  "rating" AS "r"
FROM "example_entry"
QUALIFY
  RANK() OVER (ORDER BY "rating") <= 2 + 3
  AND ROW_NUMBER() OVER (ORDER BY "rating") > 2
ORDER BY
  "r";
-- parameters: ()
