WITH "C"("ID", "N") AS (
  SELECT
    "ID",
    CAST(0 AS NUMBER(19)) AS "N"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "X"."ID",
    CAST(SUM("X"."ID") OVER (ORDER BY "X"."ID") AS NUMBER(19))
  FROM "EXAMPLE_CATEGORY" "X"
  JOIN "C"
    ON "X"."PARENT_ID" = "C"."ID"
)
SELECT
  "C"."ID",
  "C"."N"
FROM "C";
-- parameters: ()
