-- SELECT "e"."id", "b"."name" FROM "example_entry" AS "e" JOIN "example_blog" AS "b" ON "b"."id" = "e"."blog_id" FOR UPDATE OF "e", "b" NOWAIT

SELECT
  "E"."ID",
  "B"."NAME"
FROM "EXAMPLE_ENTRY" "E"
JOIN "EXAMPLE_BLOG" "B"
  ON "B"."ID" = "E"."BLOG_ID"   FOR UPDATE OF "E"."ID", "B"."NAME" NOWAIT;
-- parameters: ()
