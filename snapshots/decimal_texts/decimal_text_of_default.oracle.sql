-- Product.objects.values('category')
--     .annotate(v=text(Sum('price', filter=Q(pk__gt=4), default=Decimal('0.125'))))
--     .order_by('category')

SELECT
  "EXAMPLE_PRODUCT"."CATEGORY_ID" AS "CATEGORY",
  COALESCE(
    TO_CHAR(
      SUM(CASE WHEN "EXAMPLE_PRODUCT"."ID" > %s THEN "EXAMPLE_PRODUCT"."PRICE" END),
      'FM999999999999999999999999999999999990.00'
    ),
    RTRIM(
      TO_CHAR(%s, 'FM9999999999999999999999999999999999999990.99999999999999999999'),
      '.'
    )
  ) AS "V"
FROM "EXAMPLE_PRODUCT"
GROUP BY
  "EXAMPLE_PRODUCT"."CATEGORY_ID"
ORDER BY
  1 ASC;
-- parameters: (4, Decimal('0.125'))
