-- SELECT "example_blog"."id", "e"."id" FROM "example_blog" LEFT JOIN LATERAL (SELECT "example_entry"."id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id" ORDER BY "example_entry"."id" LIMIT 1) AS "e" ON TRUE

-- refused: example.Blog: a correlated subquery in the condition of a join is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
