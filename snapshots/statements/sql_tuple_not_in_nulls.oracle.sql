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
