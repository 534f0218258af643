-- SELECT "e"."id", "b"."name" FROM "example_entry" AS "e" JOIN "example_blog" AS "b" ON "b"."id" = "e"."blog_id" FOR UPDATE OF "b" SKIP LOCKED

SELECT
  "E"."ID",
  "B"."NAME"
FROM "EXAMPLE_ENTRY" "E"
JOIN "EXAMPLE_BLOG" "B"
  ON "B"."ID" = "E"."BLOG_ID"   FOR UPDATE OF "B"."NAME" SKIP LOCKED;
-- parameters: ()
