-- below(Subquery(Product.objects.filter(category=OuterRef('pk')).order_by().values('category').annotate(n=Count('pk')).values('n')), lambda cte: Subquery(Product.objects.filter(category=OuterRef('pk')).order_by().values('category').annotate(n=Count('pk')).values('n')))

WITH "R"("ID", "VALUE") AS (
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID",
    (
      SELECT
        COUNT("U0"."ID") AS "N"
      FROM "EXAMPLE_PRODUCT" "U0"
      WHERE
        "U0"."CATEGORY_ID" = (
          "EXAMPLE_CATEGORY"."ID"
        )
      GROUP BY
        "U0"."CATEGORY_ID"
    ) AS "VALUE"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "EXAMPLE_CATEGORY"."PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "EXAMPLE_CATEGORY"."ID" AS "ID",
    (
      SELECT
        COUNT("U0"."ID") AS "N"
      FROM "EXAMPLE_PRODUCT" "U0"
      WHERE
        "U0"."CATEGORY_ID" = (
          "EXAMPLE_CATEGORY"."ID"
        )
      GROUP BY
        "U0"."CATEGORY_ID"
    ) AS "VALUE"
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
