-- SELECT "e"."id", "b"."name" FROM "example_entry" AS "e" JOIN "example_blog" AS "b" ON "b"."id" = "e"."blog_id" FOR UPDATE OF "b" SKIP LOCKED

-- refused: example.Entry: FOR UPDATE OF is not supported on mariadb@10.11: leave OF out, and lock the rows of all tables (https://mariadb.com/kb/en/for-update/)
