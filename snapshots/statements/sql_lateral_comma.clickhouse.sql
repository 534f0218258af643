-- SELECT "example_blog"."id", "e"."n" FROM "example_blog", LATERAL (SELECT COUNT(*) AS "n" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e"

-- refused: example.Entry.blog, example.Blog.id: LATERAL is not supported on clickhouse@26.3: use a subquery in the select list, or number the rows of a join (https://clickhouse.com/docs/sql-reference/statements/select/join)
