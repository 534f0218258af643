-- SELECT "example_blog"."id", "e"."rating" FROM "example_blog" CROSS JOIN LATERAL (SELECT "rating", "id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id" ORDER BY "rating" DESC, "id" LIMIT 2) AS "e"

-- refused: example.Entry.blog, example.Blog.id: LATERAL is not supported on clickhouse@26.3: use a subquery in the select list, or number the rows of a join (https://clickhouse.com/docs/sql-reference/statements/select/join)
