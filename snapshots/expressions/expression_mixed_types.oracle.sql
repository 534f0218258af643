-- OrderLine.objects.annotate(total=ExpressionWrapper(F('quantity') * F('unit_price'), output_field=DecimalField(max_digits=14, decimal_places=2)))
--     .order_by('pk')

SELECT
  "EXAMPLE_ORDERLINE"."ID",
  "EXAMPLE_ORDERLINE"."ORDER_ID",
  "EXAMPLE_ORDERLINE"."PRODUCT_ID",
  "EXAMPLE_ORDERLINE"."QUANTITY",
  "EXAMPLE_ORDERLINE"."UNIT_PRICE",
  (
    "EXAMPLE_ORDERLINE"."QUANTITY" * "EXAMPLE_ORDERLINE"."UNIT_PRICE"
  ) AS "TOTAL"
FROM "EXAMPLE_ORDERLINE"
ORDER BY
  "EXAMPLE_ORDERLINE"."ID" ASC;
-- parameters: ()
