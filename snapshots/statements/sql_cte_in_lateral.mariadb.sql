-- SELECT "example_blog"."id", "q"."r" FROM "example_blog" CROSS JOIN LATERAL (WITH "c" AS (SELECT "example_entry"."rating" AS "r" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") SELECT MAX("c"."r") AS "r" FROM "c") AS "q"

-- refused: example.Entry.rating, example.Entry.blog, example.Blog.id: LATERAL is not supported on mariadb@10.11: use a subquery in the select list, or number the rows of a join (https://mariadb.com/kb/en/derived-tables/)
