-- SELECT "example_blog"."id", "e"."r" FROM "example_blog" JOIN LATERAL (SELECT "rating" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e"("r") ON "e"."r" > "example_blog"."id"

-- refused: example.Entry.blog, example.Blog.id: LATERAL is not supported on clickhouse@26.3: use a subquery in the select list, or number the rows of a join (https://clickhouse.com/docs/sql-reference/statements/select/join)
