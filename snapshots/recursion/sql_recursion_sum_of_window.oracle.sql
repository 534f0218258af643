-- WITH RECURSIVE "c" AS (SELECT "id", CAST(0 AS BIGINT) AS "n" FROM "example_category" WHERE "parent_id" IS NULL UNION ALL SELECT "x"."id", CAST(SUM("x"."id") OVER (ORDER BY "x"."id") AS BIGINT) FROM "example_category" AS "x" JOIN "c" ON "x"."parent_id" = "c"."id") SELECT "c"."id", "c"."n" FROM "c"

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
