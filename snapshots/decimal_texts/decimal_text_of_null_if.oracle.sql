-- Product.objects.order_by('pk').values_list(text(NullIf('price', Decimal('25'))))

SELECT
  TO_CHAR(
    NULLIF("EXAMPLE_PRODUCT"."PRICE", %s),
    'FM999999999999999999999999999999999990.00'
  ) AS "CAST1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (Decimal('25'),)
