-- OrderLine.objects.values('product__category__name')
--     .annotate(total=Sum(F('quantity') * F('unit_price')))
--     .order_by('product__category__name')

SELECT
  "EXAMPLE_CATEGORY"."NAME" AS "PRODUCT__CATEGORY__NAME",
  SUM((
    "EXAMPLE_ORDERLINE"."QUANTITY" * "EXAMPLE_ORDERLINE"."UNIT_PRICE"
  )) AS "TOTAL"
FROM "EXAMPLE_ORDERLINE"
INNER JOIN "EXAMPLE_PRODUCT"
  ON (
    "EXAMPLE_ORDERLINE"."PRODUCT_ID" = "EXAMPLE_PRODUCT"."ID"
  )
INNER JOIN "EXAMPLE_CATEGORY"
  ON (
    "EXAMPLE_PRODUCT"."CATEGORY_ID" = "EXAMPLE_CATEGORY"."ID"
  )
GROUP BY
  "EXAMPLE_CATEGORY"."NAME"
ORDER BY
  1 ASC;
-- parameters: ()
