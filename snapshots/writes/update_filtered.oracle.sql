UPDATE "EXAMPLE_ENTRY" SET "HEADLINE" = %s, "RATING" = %s
WHERE
  "EXAMPLE_ENTRY"."BLOG_ID" = %s;
-- parameters: ("it's \\ %s", 0, 1)
