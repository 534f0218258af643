-- SELECT "e"."id", ("e"."id", "e"."salary") IN (SELECT "x"."id", "x"."salary" FROM "example_employee" AS "x" WHERE "x"."id" < 4) AS "v" FROM "example_employee" AS "e"

SELECT
  "E"."ID",
  CASE
    WHEN ("E"."ID", "E"."SALARY") IN (
      SELECT
        "X"."ID",
        "X"."SALARY"
      FROM "EXAMPLE_EMPLOYEE" "X"
      WHERE
        "X"."ID" < 4
    )
    THEN 1
    WHEN NOT (
      ("E"."ID", "E"."SALARY") IN (
        SELECT
          "X"."ID",
          "X"."SALARY"
        FROM "EXAMPLE_EMPLOYEE" "X"
        WHERE
          "X"."ID" < 4
      )
    )
    THEN 0
  END AS "V"
FROM "EXAMPLE_EMPLOYEE" "E";
-- parameters: ()
