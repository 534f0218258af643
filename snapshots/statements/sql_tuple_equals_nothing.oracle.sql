-- SELECT "id" FROM "example_entry" WHERE NOT (("blog_id", "rating") = (SELECT "blog_id", "rating" FROM "example_entry" WHERE "id" < 0))

SELECT
  "ID"
FROM "EXAMPLE_ENTRY"
WHERE
  NOT (
    CASE
      WHEN EXISTS(
        SELECT
          1
        FROM (
          SELECT
            "ROWS"."BLOG_ID" AS "ITEM1",
            "ROWS"."RATING" AS "ITEM2"
          FROM (
            SELECT
              "BLOG_ID",
              "RATING"
            FROM "EXAMPLE_ENTRY"
            WHERE
              "ID" < 0
          ) "ROWS"
        ) "ROWS"
        WHERE
          (
            "BLOG_ID" = "ROWS"."ITEM1" AND "RATING" = "ROWS"."ITEM2"
          )
      )
      THEN 1
      WHEN EXISTS(
        SELECT
          1
        FROM (
          SELECT
            "ROWS"."BLOG_ID" AS "ITEM1",
            "ROWS"."RATING" AS "ITEM2"
          FROM (
            SELECT
              "BLOG_ID",
              "RATING"
            FROM "EXAMPLE_ENTRY"
            WHERE
              "ID" < 0
          ) "ROWS"
        ) "ROWS"
        WHERE
          NOT (
            "BLOG_ID" = "ROWS"."ITEM1" AND "RATING" = "ROWS"."ITEM2"
          )
      )
      THEN 0
    END = 1
  );
-- parameters: ()
