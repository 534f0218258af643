-- Product.objects.values('category')
--     .annotate(v=text(Sum('price')), w=text(Max('price')), n=Count('pk'))
--     .order_by('category')

SELECT
  `example_product`.`category_id` AS `category`,
  CAST(CAST(SUM(`example_product`.`price`) AS DECIMAL(38, 2)) AS STRING) AS `v`,
  CAST(CAST(MAX(`example_product`.`price`) AS DECIMAL(38, 2)) AS STRING) AS `w`,
  COUNT(`example_product`.`id`) AS `n`
FROM `example_product`
GROUP BY
  `example_product`.`category_id`
ORDER BY
  1 ASC;
-- parameters: ()
