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
