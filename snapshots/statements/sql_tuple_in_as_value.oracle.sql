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
