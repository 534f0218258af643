-- Product.objects.order_by('pk')
--     .values_list('pk', Exists(OrderLine.objects.filter(product=OuterRef('pk')).order_by('pk')[2:5]))

SELECT
  `example_product`.`id` AS `pk`,
  EXISTS(
    SELECT
      %s AS `a`
    FROM `example_orderline` AS `u0`
    WHERE
      `u0`.`product_id` = (
        `example_product`.`id`
      )
    LIMIT 1
    OFFSET 2
  ) AS `exists1`
FROM `example_product`
ORDER BY
  1 ASC;
-- parameters: (1,)
