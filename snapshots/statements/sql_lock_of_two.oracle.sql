SELECT
  "E"."ID",
  "B"."NAME"
FROM "EXAMPLE_ENTRY" "E"
JOIN "EXAMPLE_BLOG" "B"
  ON "B"."ID" = "E"."BLOG_ID"   FOR UPDATE OF "E"."ID", "B"."NAME" NOWAIT;
-- parameters: ()
