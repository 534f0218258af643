-- WITH RECURSIVE "c" AS (SELECT "id", CAST(0 AS BIGINT) AS "n" FROM "example_category" WHERE "parent_id" IS NULL UNION ALL SELECT "x"."id", CAST(SUM("x"."id") OVER (ORDER BY "x"."id") AS BIGINT) FROM "example_category" AS "x" JOIN "c" ON "x"."parent_id" = "c"."id") SELECT "c"."id", "c"."n" FROM "c"

-- refused: example.Category.id, example.Category.parent: a window function in a recursive WITH is not supported on spark@4.1: number what is read from the recursion (https://spark.apache.org/docs/latest/sql-ref-syntax-qry-select-cte.html)
