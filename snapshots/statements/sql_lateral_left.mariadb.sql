-- SELECT "example_blog"."id", "e"."id" FROM "example_blog" LEFT JOIN LATERAL (SELECT "example_entry"."id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id" ORDER BY "example_entry"."id" LIMIT 1) AS "e" ON TRUE

-- refused: example.Entry.id, example.Entry.blog, example.Blog.id: LATERAL is not supported on mariadb@10.11: use a subquery in the select list, or number the rows of a join (https://mariadb.com/kb/en/derived-tables/)
