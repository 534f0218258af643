-- Product.objects.annotate(v=Cast('stock', DecimalField())).values('v').annotate(n=Count('pk')).order_by(F('v').desc())[1:3]

SELECT
  CAST("example_product"."stock" AS DECIMAL) AS "v",
  COUNT("example_product"."id") AS "n"
FROM "example_product"
GROUP BY
  CAST("example_product"."stock" AS DECIMAL)
ORDER BY
  1 DESC
LIMIT 2
OFFSET 1;
-- parameters: ()
