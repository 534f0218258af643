-- Product.objects.values(prefix=Substr('sku', 1, 3)).annotate(n=Count('pk')).order_by('prefix')

SELECT
  substring(`example_product`.`sku`, 1, 3) AS `prefix`,
  COUNT(`example_product`.`id`) AS `n`
FROM `example_product`
GROUP BY
  substring(`example_product`.`sku`, 1, 3)
ORDER BY
  1 ASC;
-- parameters: ()
