WITH "C"("ID", "NAME") AS (
  SELECT
    "ID",
    CAST("NAME" AS NVARCHAR2(2000)) AS "NAME"
  FROM "EXAMPLE_BLOG"
  WHERE
    "ID" = 2
  UNION ALL
  SELECT
    "B"."ID",
    CAST("B"."NAME" AS NVARCHAR2(2000))
  FROM "C"
  JOIN "EXAMPLE_BLOG" "B"
    ON "B"."ID" = "C"."ID" + 2
)
SELECT
  "C"."ID",
  "C"."NAME"
FROM "C";
-- parameters: ()
