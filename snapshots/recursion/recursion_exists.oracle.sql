-- read(Category.objects.filter(parent=None).values('id'), lambda cte: cte.join(Category, parent=cte.col.id).filter(Exists(Product.objects.filter(category=OuterRef('pk'), price__gt=1))).values('id'))

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
    EXISTS(
      SELECT
        1 AS "A"
      FROM "EXAMPLE_PRODUCT" "U0"
      WHERE
        (
          "U0"."CATEGORY_ID" = (
            "EXAMPLE_CATEGORY"."ID"
          ) AND "U0"."PRICE" > %s
        )
    )
)
SELECT
  "R"."ID" AS "ID"
FROM "R"
ORDER BY
  1 ASC;
-- parameters: (Decimal('1'),)
