-- below(F('name'), lambda cte: Subquery(Category.objects.filter(parent=OuterRef('parent')).order_by('-pk').values('name')[:1]))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID",
    CAST("EXAMPLE_CATEGORY"."NAME" AS NVARCHAR2(2000)) AS "VALUE"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "EXAMPLE_CATEGORY"."PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID",
    CAST((
      SELECT
        "U0"."NAME" AS "NAME"
      FROM "EXAMPLE_CATEGORY" "U0"
      WHERE
        "U0"."PARENT_ID" = (
          "EXAMPLE_CATEGORY"."PARENT_ID"
        )
      ORDER BY
        "U0"."ID" DESC
      FETCH FIRST 1 ROWS ONLY
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
-- parameters: ()
