-- Product.objects.exclude(price__in=Subquery(OrderLine.objects.filter(product=OuterRef('pk')).order_by('unit_price', 'pk').values('unit_price')[:1]))
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
  NOT (
    `example_product`.`price` IN (
      SELECT
        `sliced`.`unit_price`
      FROM (
        SELECT
          `u0`.`unit_price` AS `unit_price`
        FROM `example_orderline` AS `u0`
        WHERE
          `u0`.`product_id` = (
            `example_product`.`id`
          )
        ORDER BY
          1 ASC,
          `u0`.`id` ASC
        LIMIT 1
      ) AS `sliced`
    )
  )
ORDER BY
  `example_product`.`id` ASC;
-- parameters: ()
