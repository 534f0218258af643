-- Product.objects.order_by('pk')
--     .values_list(text(Coalesce(Case(When(pk__lt=3, then=F('price')), When(pk=4, then=Value(Decimal('7.125')))), Decimal('0.25'))))

SELECT
  COALESCE(
    CASE
      WHEN "EXAMPLE_PRODUCT"."ID" < %s
      THEN TO_CHAR("EXAMPLE_PRODUCT"."PRICE", 'FM999999999999999999999999999999999990.00')
      WHEN "EXAMPLE_PRODUCT"."ID" = %s
      THEN RTRIM(
        TO_CHAR(%s, 'FM9999999999999999999999999999999999999990.99999999999999999999'),
        '.'
      )
      ELSE NULL
    END,
    RTRIM(
      TO_CHAR(%s, 'FM9999999999999999999999999999999999999990.99999999999999999999'),
      '.'
    )
  ) AS "CAST1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (3, 4, Decimal('7.125'), Decimal('0.25'))
