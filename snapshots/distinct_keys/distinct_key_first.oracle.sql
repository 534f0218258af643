-- Product.objects.filter(stock__lt=1000).values('stock').distinct().order_by((F('stock') + 5) % 7, 'stock')[:2]

SELECT DISTINCT
  "EXAMPLE_PRODUCT"."STOCK" AS "STOCK",
  (
    MOD((
      "EXAMPLE_PRODUCT"."STOCK" + %s
    ), %s)
  )
FROM "EXAMPLE_PRODUCT"
WHERE
  "EXAMPLE_PRODUCT"."STOCK" < %s
ORDER BY
  2 ASC,
  1 ASC
FETCH FIRST 2 ROWS ONLY;
-- parameters: (5, 7, 1000)
