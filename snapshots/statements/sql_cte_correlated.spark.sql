-- SELECT "example_blog"."id", (WITH "c" AS (SELECT "example_entry"."rating" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") SELECT MAX("c"."rating") FROM "c") AS "m" FROM "example_blog"

-- refused: example.Blog.id: a column of a query two levels out is not supported on spark@4.1: compare with a column of the query in between (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
