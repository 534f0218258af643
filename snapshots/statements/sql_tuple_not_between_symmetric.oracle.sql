-- SELECT "id" FROM "example_entry" WHERE NOT ("blog_id", "rating") BETWEEN SYMMETRIC (2, 3) AND (1, 4)

SELECT
  "ID"
FROM "EXAMPLE_ENTRY"
WHERE
  NOT (
    (
      (
        "BLOG_ID" > 2 OR (
          "BLOG_ID" = 2 AND "RATING" >= 3
        )
      )
      AND (
        "BLOG_ID" < 1 OR (
          "BLOG_ID" = 1 AND "RATING" <= 4
        )
      )
    )
    OR (
      (
        "BLOG_ID" > 1 OR (
          "BLOG_ID" = 1 AND "RATING" >= 4
        )
      )
      AND (
        "BLOG_ID" < 2 OR (
          "BLOG_ID" = 2 AND "RATING" <= 3
        )
      )
    )
  );
-- parameters: ()
