-- SELECT "example_blog"."id", (WITH "c"("r") AS (SELECT "example_entry"."rating" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id"), "d" AS (SELECT "c"."r" FROM "c" WHERE "c"."r" > 2) SELECT MAX("c"."r") - MIN("d"."r") FROM "c" CROSS JOIN "d") AS "m" FROM "example_blog"

-- refused: example.Blog.id: a column of an outer query in a derived table is not supported on mariadb@10.11: compare with a column of the query around the derived table (https://mariadb.com/kb/en/subquery-limitations/)
