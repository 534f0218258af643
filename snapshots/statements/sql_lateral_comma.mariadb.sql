-- SELECT "example_blog"."id", "e"."n" FROM "example_blog", LATERAL (SELECT COUNT(*) AS "n" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e"

-- refused: example.Entry.blog, example.Blog.id: LATERAL is not supported on mariadb@10.11: use a subquery in the select list, or number the rows of a join (https://mariadb.com/kb/en/derived-tables/)
