-- SELECT "example_blog"."id", "example_entry"."headline" FROM "example_blog" CROSS JOIN LATERAL (SELECT MAX("example_entry"."id") AS "id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e" JOIN "example_entry" ON "example_entry"."id" = "e"."id"

-- refused: example.Entry.id, example.Entry.blog, example.Blog.id: LATERAL is not supported on clickhouse@26.3: use a subquery in the select list, or number the rows of a join (https://clickhouse.com/docs/sql-reference/statements/select/join)
