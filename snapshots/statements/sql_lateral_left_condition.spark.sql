-- SELECT "example_blog"."id", "e"."r" FROM "example_blog" LEFT JOIN LATERAL (SELECT "rating" AS "r" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e" ON "e"."r" > 3

-- refused: example.Blog: a correlated subquery in the condition of a join is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
