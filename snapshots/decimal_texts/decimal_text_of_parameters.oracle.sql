-- Product.objects.order_by('pk')
--     .values_list(text(Greatest(Value(Decimal('0.5')), Value(Decimal('-0.5')))), text(Abs(Value(Decimal('-0.25')))))

SELECT
  RTRIM(
    TO_CHAR(
      GREATEST(%s, %s),
      'FM9999999999999999999999999999999999999990.99999999999999999999'
    ),
    '.'
  ) AS "CAST1",
  RTRIM(
    TO_CHAR(ABS(%s), 'FM9999999999999999999999999999999999999990.99999999999999999999'),
    '.'
  ) AS "CAST2"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (Decimal('0.5'), Decimal('-0.5'), Decimal('-0.25'))
