-- Product.objects.annotate(sold=Sum('lines__quantity'), n=Count('orders', distinct=True))
--     .order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  SUM(`example_orderline`.`quantity`) AS `sold`,
  COUNT(DISTINCT `example_orderline`.`order_id`) AS `n`
FROM `example_product`
LEFT OUTER JOIN `example_orderline`
  ON (
    `example_product`.`id` = `example_orderline`.`product_id`
  )
GROUP BY
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ()
