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
