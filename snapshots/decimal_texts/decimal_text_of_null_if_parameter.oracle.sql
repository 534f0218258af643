-- Product.objects.order_by('pk').values_list(text(NullIf(Value(Decimal('-0.5')), 'price')))

SELECT
  RTRIM(
    TO_CHAR(
      NULLIF(%s, "EXAMPLE_PRODUCT"."PRICE"),
      'FM9999999999999999999999999999999999999990.99999999999999999999'
    ),
    '.'
  ) AS "CAST1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (Decimal('-0.5'),)
