-- Product.objects.order_by('pk')
--     .values_list(Concat('name', Value(' '), F('price') - Decimal('0.5'), output_field=TextField()))

SELECT
  (
    "EXAMPLE_PRODUCT"."NAME" || %s || TO_CHAR(
      (
        "EXAMPLE_PRODUCT"."PRICE" - %s
      ),
      'FM9999999999999999999999999999999999999990.00999999999999999999'
    )
  ) AS "CONCAT1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (' ', Decimal('0.5'))
