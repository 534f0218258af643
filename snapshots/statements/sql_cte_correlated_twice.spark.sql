-- SELECT "example_blog"."id", (WITH "c"("r") AS (SELECT "example_entry"."rating" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id"), "d" AS (SELECT "c"."r" FROM "c" WHERE "c"."r" > 2) SELECT MAX("c"."r") - MIN("d"."r") FROM "c" CROSS JOIN "d") AS "m" FROM "example_blog"

-- refused: example.Blog.id: a column of a query two levels out is not supported on spark@4.1: compare with a column of the query in between (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
