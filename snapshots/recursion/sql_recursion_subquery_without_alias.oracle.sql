-- WITH RECURSIVE "c" AS (SELECT "id", (SELECT CAST(MAX("b"."name") AS TEXT) FROM "example_blog" AS "b") FROM "example_category" WHERE "parent_id" IS NULL UNION ALL SELECT "x"."id", "c"."max" || "x"."name" FROM "example_category" AS "x" JOIN "c" ON "x"."parent_id" = "c"."id") SELECT "c"."id", "c"."max" FROM "c"

WITH "C"("ID", "MAX") AS (
  SELECT
    "ID",
    CAST((
      SELECT
        CAST(MAX("B"."NAME") AS NVARCHAR2(2000))
      FROM "EXAMPLE_BLOG" "B"
    ) AS NVARCHAR2(2000)) AS "MAX"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "X"."ID",
    CAST("C"."MAX" || "X"."NAME" AS NVARCHAR2(2000))
  FROM "EXAMPLE_CATEGORY" "X"
  JOIN "C"
    ON "X"."PARENT_ID" = "C"."ID"
)
SELECT
  "C"."ID",
  "C"."MAX"
FROM "C";
-- parameters: ()
