-- SELECT "id" FROM "example_employee" AS "e" WHERE ("id", "salary") NOT IN (SELECT "x"."id", "x"."salary" FROM "example_employee" AS "x" WHERE "x"."id" < 3 OR "x"."salary" IS NULL)

SELECT
  "ID"
FROM "EXAMPLE_EMPLOYEE" "E"
WHERE
  NOT ("ID", "SALARY") IN (
    SELECT
      "X"."ID",
      "X"."SALARY"
    FROM "EXAMPLE_EMPLOYEE" "X"
    WHERE
      "X"."ID" < 3 OR "X"."SALARY" IS NULL
  );
-- parameters: ()
