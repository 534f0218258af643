-- below(Value('/'), lambda cte: Concat(cte.col.value, F('name'), Value('/')))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID",
    CAST(TO_NCHAR(%s) AS NVARCHAR2(2000)) AS "VALUE"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "EXAMPLE_CATEGORY"."PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID",
    CAST((
      "R"."VALUE" || "EXAMPLE_CATEGORY"."NAME" || %s
    ) AS NVARCHAR2(2000)) AS "VALUE"
  FROM "EXAMPLE_CATEGORY"
  INNER JOIN "R"
    ON "EXAMPLE_CATEGORY"."PARENT_ID" = (
      "R"."ID"
    )
)
SELECT
  "R"."ID" AS "ID",
  "R"."VALUE" AS "VALUE"
FROM "R"
ORDER BY
  1 ASC;
-- parameters: ('/', '/')
