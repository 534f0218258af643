-- Product.objects.filter(price__gt=Subquery(OrderLine.objects.filter(product=OuterRef('pk')).order_by('unit_price', 'pk').values('unit_price')[:1]))
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
  `example_product`.`price` > (
    SELECT
      min_by(
        `U0`.`unit_price`,
        struct(NOT `U0`.`unit_price` IS NULL, `U0`.`unit_price`, NOT `U0`.`id` IS NULL, `U0`.`id`)
      ) AS `unit_price`
    FROM `example_orderline` AS `U0`
    WHERE
      `U0`.`product_id` = (
        `example_product`.`id`
      )
  )
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ()
