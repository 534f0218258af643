-- SELECT "e"."id", ("e"."id", "e"."salary") IN (SELECT "x"."id", "x"."salary" FROM "example_employee" AS "x" WHERE "x"."id" < 4) AS "v" FROM "example_employee" AS "e"

-- refused: example.Employee.id, example.Employee.salary: IN of rows whose values may be NULL is not supported on clickhouse@26.3: compare with each of the rows in EXISTS (https://clickhouse.com/docs/sql-reference/operators/in)
