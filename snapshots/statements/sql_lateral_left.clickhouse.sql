-- SELECT "example_blog"."id", "e"."id" FROM "example_blog" LEFT JOIN LATERAL (SELECT "example_entry"."id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id" ORDER BY "example_entry"."id" LIMIT 1) AS "e" ON TRUE

-- refused: example.Entry.id, example.Entry.blog, example.Blog.id: LATERAL is not supported on clickhouse@26.3: use a subquery in the select list, or number the rows of a join (https://clickhouse.com/docs/sql-reference/statements/select/join)
