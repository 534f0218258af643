-- read(Category.objects.filter(parent=None).values('id'), lambda cte: cte.join(Category, parent=cte.col.id).filter(pk__in=Product.objects.values('category')).values('id'))

WITH "R"("ID") AS (
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "EXAMPLE_CATEGORY"."PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID"
  FROM "EXAMPLE_CATEGORY"
  INNER JOIN "R"
    ON "EXAMPLE_CATEGORY"."PARENT_ID" = (
      "R"."ID"
    )
  WHERE
    "EXAMPLE_CATEGORY"."ID" IN (
      SELECT
        "U0"."CATEGORY_ID" AS "CATEGORY"
      FROM "EXAMPLE_PRODUCT" "U0"
    )
)
SELECT
  "R"."ID" AS "ID"
FROM "R"
ORDER BY
  1 ASC;
-- parameters: ()
