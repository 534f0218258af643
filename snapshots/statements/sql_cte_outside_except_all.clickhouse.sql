-- WITH "c" AS (SELECT "rating" FROM "example_entry") SELECT "c"."rating" FROM "c" EXCEPT ALL SELECT "c"."rating" FROM "c" WHERE "c"."rating" > 4

WITH "c" AS (
  SELECT
    "rating"
  FROM "example_entry"
)
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
      "c"."rating"
    FROM "c"
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
      "c"."rating"
    FROM "c"
    WHERE
      "c"."rating" > 4
  ) AS "numbered"
) AS "united";
-- parameters: ()
