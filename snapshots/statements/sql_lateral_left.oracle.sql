-- SELECT "example_blog"."id", "e"."id" FROM "example_blog" LEFT JOIN LATERAL (SELECT "example_entry"."id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id" ORDER BY "example_entry"."id" LIMIT 1) AS "e" ON TRUE

SELECT
  "EXAMPLE_BLOG"."ID",
  "E"."ID"
FROM "EXAMPLE_BLOG"
LEFT JOIN LATERAL (
  SELECT
    "EXAMPLE_ENTRY"."ID"
  FROM "EXAMPLE_ENTRY"
  WHERE
    "EXAMPLE_ENTRY"."BLOG_ID" = "EXAMPLE_BLOG"."ID"
  ORDER BY
    "EXAMPLE_ENTRY"."ID"
  FETCH FIRST 1 ROWS ONLY
) "E"
  ON 1 = 1;
-- parameters: ()
