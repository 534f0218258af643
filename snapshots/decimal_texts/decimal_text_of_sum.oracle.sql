-- Product.objects.order_by('pk')
--     .values_list(text(F('price') + 1), text(F('price') + Decimal('0.5')), text(F('price') - Decimal('0.125')))

SELECT
  TO_CHAR(
    (
      "EXAMPLE_PRODUCT"."PRICE" + %s
    ),
    'FM999999999999999999999999999999999990.00'
  ) AS "CAST1",
  TO_CHAR(
    (
      "EXAMPLE_PRODUCT"."PRICE" + %s
    ),
    'FM9999999999999999999999999999999999999990.00999999999999999999'
  ) AS "CAST2",
  TO_CHAR(
    (
      "EXAMPLE_PRODUCT"."PRICE" - %s
    ),
    'FM9999999999999999999999999999999999999990.00999999999999999999'
  ) AS "CAST3"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (1, Decimal('0.5'), Decimal('0.125'))
