-- SELECT "example_blog"."id", "e"."r" FROM "example_blog" LEFT JOIN LATERAL (SELECT "rating" AS "r" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e" ON "e"."r" > 3

-- refused: example.Entry.blog, example.Blog.id: LATERAL is not supported on clickhouse@26.3: use a subquery in the select list, or number the rows of a join (https://clickhouse.com/docs/sql-reference/statements/select/join)
