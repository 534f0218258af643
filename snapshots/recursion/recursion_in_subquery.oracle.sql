-- def in_subquery() -> Any:
--     """Return products by the names of their categories."""
--     cte = named()
--     names = with_cte(cte, select=cte.queryset().filter(id__gt=1)).values('name')
--     return Product.objects.filter(category__name__in=names).order_by('pk')

WITH "R"("ID", "NAME") AS (
  SELECT
    "U0"."ID" AS "ID",
    "U0"."NAME" AS "NAME"
  FROM "EXAMPLE_CATEGORY" "U0"
  WHERE
    "U0"."PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "U0"."ID" AS "ID",
    "U0"."NAME" AS "NAME"
  FROM "EXAMPLE_CATEGORY" "U0"
  INNER JOIN "R" "U2"
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
INNER JOIN "EXAMPLE_CATEGORY"
  ON (
    "EXAMPLE_PRODUCT"."CATEGORY_ID" = "EXAMPLE_CATEGORY"."ID"
  )
WHERE
  "EXAMPLE_CATEGORY"."NAME" IN (
    SELECT
      "U0"."NAME" AS "NAME"
    FROM "R" "U0"
    WHERE
      "U0"."ID" > %s
  )
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (1,)
