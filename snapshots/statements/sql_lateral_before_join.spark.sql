-- SELECT "example_blog"."id", "example_entry"."headline" FROM "example_blog" CROSS JOIN LATERAL (SELECT MAX("example_entry"."id") AS "id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e" JOIN "example_entry" ON "example_entry"."id" = "e"."id"

-- refused: example.Blog: a correlated subquery in the condition of a join is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
