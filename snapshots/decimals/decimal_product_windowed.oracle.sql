-- Product.objects.order_by('pk').values_list('pk', Window(Sum(F('price') * LONG), order_by='pk'))

SELECT
  "EXAMPLE_PRODUCT"."ID" AS "PK",
  SUM((
    "EXAMPLE_PRODUCT"."PRICE" * %s
  )) OVER (ORDER BY "EXAMPLE_PRODUCT"."ID") AS "WINDOW1"
FROM "EXAMPLE_PRODUCT"
ORDER BY
  1 ASC;
-- parameters: (Decimal('99999999.99999999'),)
