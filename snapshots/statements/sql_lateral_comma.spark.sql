-- SELECT "example_blog"."id", "e"."n" FROM "example_blog", LATERAL (SELECT COUNT(*) AS "n" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id") AS "e"

-- refused: example.Blog: a correlated subquery in the condition of a join is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
