-- Product.objects.filter(category__in=in_subtree(5).values('pk')).order_by('pk')

WITH "SUBTREE"("ID", "NAME", "PARENT_ID") AS (
  SELECT
    "U0"."ID",
    "U0"."NAME",
    "U0"."PARENT_ID"
  FROM "EXAMPLE_CATEGORY" "U0"
  WHERE
    "U0"."ID" = %s
  UNION ALL
  SELECT
    "U0"."ID",
    "U0"."NAME",
    "U0"."PARENT_ID"
  FROM "EXAMPLE_CATEGORY" "U0"
  INNER JOIN "SUBTREE" "U2"
    ON "U0"."PARENT_ID" = (
      "U2"."ID"
    )
)
SELECT
  "EXAMPLE_PRODUCT"."ID",
  "EXAMPLE_PRODUCT"."SKU",
  "EXAMPLE_PRODUCT"."NAME",
  "EXAMPLE_PRODUCT"."CATEGORY_ID",
  "EXAMPLE_PRODUCT"."PRICE",
  "EXAMPLE_PRODUCT"."WEIGHT",
  "EXAMPLE_PRODUCT"."STOCK",
  "EXAMPLE_PRODUCT"."IS_ACTIVE"
FROM "EXAMPLE_PRODUCT"
WHERE
  "EXAMPLE_PRODUCT"."CATEGORY_ID" IN (
    SELECT
      "U0"."ID" AS "PK"
    FROM "EXAMPLE_CATEGORY" "U0"
    INNER JOIN "SUBTREE" "U1"
      ON "U0"."ID" = (
        "U1"."ID"
      )
  )
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (5,)
