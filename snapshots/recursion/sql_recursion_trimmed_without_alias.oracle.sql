-- WITH RECURSIVE "c" AS (SELECT "id", TRIM("name") FROM "example_category" WHERE "parent_id" IS NULL UNION ALL SELECT "x"."id", "c"."btrim" || LOWER("x"."name") FROM "example_category" AS "x" JOIN "c" ON "x"."parent_id" = "c"."id") SELECT "c"."id", "c"."btrim" FROM "c"

WITH "C"("ID", "BTRIM") AS (
  SELECT
    "ID",
    CAST(LTRIM(RTRIM("NAME")) AS NVARCHAR2(2000)) AS "BTRIM"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "X"."ID",
    CAST("C"."BTRIM" || LOWER("X"."NAME") AS NVARCHAR2(2000))
  FROM "EXAMPLE_CATEGORY" "X"
  JOIN "C"
    ON "X"."PARENT_ID" = "C"."ID"
)
SELECT
  "C"."ID",
  "C"."BTRIM"
FROM "C";
-- parameters: ()
