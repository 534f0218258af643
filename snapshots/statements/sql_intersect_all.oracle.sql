-- SELECT "blog_id", "rating" FROM "example_entry" INTERSECT ALL SELECT "blog_id", 5 FROM "example_entry" WHERE "rating" > 1

SELECT
  "UNITED"."BLOG_ID",
  "UNITED"."RATING"
FROM (
  SELECT
    "NUMBERED"."BLOG_ID",
    "NUMBERED"."RATING",
    ROW_NUMBER() OVER (
      PARTITION BY "NUMBERED"."BLOG_ID", "NUMBERED"."RATING"
      ORDER BY (
        SELECT
          NULL
        FROM DUAL
      )
    ) AS "ROW_NUMBER"
  FROM (
    SELECT
      "BLOG_ID",
      "RATING"
    FROM "EXAMPLE_ENTRY"
  ) "NUMBERED"
  INTERSECT
  SELECT
    "NUMBERED"."BLOG_ID",
    "NUMBERED"."COL2",
    ROW_NUMBER() OVER (
      PARTITION BY "NUMBERED"."BLOG_ID", "NUMBERED"."COL2"
      ORDER BY (
        SELECT
          NULL
        FROM DUAL
      )
    ) AS "ROW_NUMBER"
  FROM (
    SELECT
      "BLOG_ID",
      5 AS "COL2"
    FROM "EXAMPLE_ENTRY"
    WHERE
      "RATING" > 1
  ) "NUMBERED"
) "UNITED";
-- parameters: ()
