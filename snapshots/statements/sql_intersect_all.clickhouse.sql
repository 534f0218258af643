-- SELECT "blog_id", "rating" FROM "example_entry" INTERSECT ALL SELECT "blog_id", 5 FROM "example_entry" WHERE "rating" > 1

SELECT
  "united"."blog_id",
  "united"."rating"
FROM (
  SELECT
    "numbered"."blog_id",
    "numbered"."rating",
    ROW_NUMBER() OVER (
      PARTITION BY "numbered"."blog_id", "numbered"."rating"
      ORDER BY (
        SELECT
          NULL
      )
    ) AS "row_number"
  FROM (
    SELECT
      "blog_id",
      "rating"
    FROM "example_entry"
  ) AS "numbered"
  INTERSECT DISTINCT
  SELECT
    "numbered"."blog_id",
    "numbered"."col2",
    ROW_NUMBER() OVER (
      PARTITION BY "numbered"."blog_id", "numbered"."col2"
      ORDER BY (
        SELECT
          NULL
      )
    ) AS "row_number"
  FROM (
    SELECT
      "blog_id",
      5 AS "col2"
    FROM "example_entry"
    WHERE
      "rating" > 1
  ) AS "numbered"
) AS "united";
-- parameters: ()
