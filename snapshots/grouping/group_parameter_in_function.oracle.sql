-- Product.objects.values(prefix=Substr('sku', 1, 3)).annotate(n=Count('pk')).order_by('prefix')

SELECT
  SUBSTR("EXAMPLE_PRODUCT"."SKU", 1, 3) AS "PREFIX",
  COUNT("EXAMPLE_PRODUCT"."ID") AS "N"
FROM "EXAMPLE_PRODUCT"
GROUP BY
  SUBSTR("EXAMPLE_PRODUCT"."SKU", 1, 3)
ORDER BY
  1 ASC;
-- parameters: ()
