-- Product.objects.filter(~Exists(OrderLine.objects.filter(product=OuterRef('pk')).order_by('-unit_price')[1:]))
--     .order_by('pk')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`
FROM `example_product`
WHERE
  NOT EXISTS(
    SELECT
      %s AS `a`
    FROM `example_orderline` AS `u0`
    WHERE
      `u0`.`product_id` = (
        `example_product`.`id`
      )
    LIMIT 1
    OFFSET 1
  )
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (1,)
