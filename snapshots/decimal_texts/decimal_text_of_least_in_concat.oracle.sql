-- Product.objects.order_by('pk')
--     .values_list(Concat(text(Least(Value(Decimal('0.75')), Value(Decimal('0.25')))), Value('!')))

SELECT
  (
    RTRIM(
      TO_CHAR(
        LEAST(%s, %s),
        'FM9999999999999999999999999999999999999990.99999999999999999999'
      ),
      '.'
    ) || %s
  ) AS "CONCAT1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (Decimal('0.75'), Decimal('0.25'), '!')
