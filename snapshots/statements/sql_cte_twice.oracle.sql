-- WITH "c" AS (SELECT "blog_id", COUNT(*) AS "n" FROM "example_entry" GROUP BY "blog_id") SELECT "x"."blog_id" FROM "c" AS "x" WHERE "x"."n" = (SELECT MAX("c"."n") FROM "c")

WITH "C" AS (
  SELECT
    "BLOG_ID",
    COUNT(*) AS "N"
  FROM "EXAMPLE_ENTRY"
  GROUP BY
    "BLOG_ID"
)
SELECT
  "X"."BLOG_ID"
FROM "C" "X"
WHERE
  "X"."N" = (
    SELECT
      MAX("C"."N")
    FROM "C"
  );
-- parameters: ()
