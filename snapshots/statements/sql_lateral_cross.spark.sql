-- SELECT "example_blog"."id", "e"."rating" FROM "example_blog" CROSS JOIN LATERAL (SELECT "rating", "id" FROM "example_entry" WHERE "example_entry"."blog_id" = "example_blog"."id" ORDER BY "rating" DESC, "id" LIMIT 2) AS "e"

-- refused: example.Blog: a slice of a correlated subquery is not supported on spark@4.1: join the tables, or use a query of its own (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-subqueries.html)
