-- Product.objects.annotate(v=Cast('stock', DecimalField())).values('v').annotate(n=Count('pk')).order_by(F('v').desc())[1:3]

SELECT
  CAST("EXAMPLE_PRODUCT"."STOCK" AS NUMBER) AS "V",
  COUNT("EXAMPLE_PRODUCT"."ID") AS "N"
FROM "EXAMPLE_PRODUCT"
GROUP BY
  CAST("EXAMPLE_PRODUCT"."STOCK" AS NUMBER)
ORDER BY
  1 DESC
OFFSET 1 ROWS
FETCH FIRST 2 ROWS ONLY;
-- parameters: ()
