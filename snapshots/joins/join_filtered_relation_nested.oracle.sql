-- Category.objects.annotate(cheap=FilteredRelation('products', condition=Q(products__price__lt=10)))
--     .annotate(last=Max('cheap__lines__quantity'))
--     .order_by('pk')

SELECT
  "EXAMPLE_CATEGORY"."ID",
  "EXAMPLE_CATEGORY"."NAME",
  "EXAMPLE_CATEGORY"."PARENT_ID",
  MAX("EXAMPLE_ORDERLINE"."QUANTITY") AS "LAST"
FROM "EXAMPLE_CATEGORY"
LEFT OUTER JOIN "EXAMPLE_PRODUCT" "CHEAP"
  ON (
    "EXAMPLE_CATEGORY"."ID" = "CHEAP"."CATEGORY_ID"
    AND (
      "CHEAP"."PRICE" < %s
    )
  )
LEFT OUTER JOIN "EXAMPLE_ORDERLINE"
  ON (
    "CHEAP"."ID" = "EXAMPLE_ORDERLINE"."PRODUCT_ID"
  )
GROUP BY
  "EXAMPLE_CATEGORY"."ID",
  "EXAMPLE_CATEGORY"."NAME",
  "EXAMPLE_CATEGORY"."PARENT_ID"
ORDER BY
  "EXAMPLE_CATEGORY"."ID" ASC;
-- parameters: (Decimal('10'),)
