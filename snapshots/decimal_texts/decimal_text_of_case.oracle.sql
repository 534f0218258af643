-- Product.objects.order_by('pk')
--     .values_list(text(Case(When(pk__lt=2, then=F('price')), When(pk=3, then=None), default=Value(Decimal('-2.5')))))

SELECT
  CASE
    WHEN "EXAMPLE_PRODUCT"."ID" < %s
    THEN TO_CHAR("EXAMPLE_PRODUCT"."PRICE", 'FM999999999999999999999999999999999990.00')
    WHEN "EXAMPLE_PRODUCT"."ID" = %s
    THEN NULL
    ELSE RTRIM(
      TO_CHAR(%s, 'FM9999999999999999999999999999999999999990.99999999999999999999'),
      '.'
    )
  END AS "CAST1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  "EXAMPLE_PRODUCT"."ID" ASC;
-- parameters: (2, 3, Decimal('-2.5'))
