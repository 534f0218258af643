-- SELECT "rating" FROM "example_entry" EXCEPT ALL SELECT "rating" FROM "example_entry" WHERE "blog_id" = 1

SELECT
  "united"."rating"
FROM (
  SELECT
    "numbered"."rating",
    ROW_NUMBER() OVER (PARTITION BY "numbered"."rating" ORDER BY (
      SELECT
        NULL
    )) AS "row_number"
  FROM (
    SELECT
      "rating"
    FROM "example_entry"
  ) AS "numbered"
  EXCEPT DISTINCT
  SELECT
    "numbered"."rating",
    ROW_NUMBER() OVER (PARTITION BY "numbered"."rating" ORDER BY (
      SELECT
        NULL
    )) AS "row_number"
  FROM (
    SELECT
      "rating"
    FROM "example_entry"
    WHERE
      "blog_id" = 1
  ) AS "numbered"
) AS "united";
-- parameters: ()
