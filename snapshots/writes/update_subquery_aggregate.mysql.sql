-- Product.objects.update(stock=Coalesce(Subquery(OrderLine.objects.filter(product=OuterRef('pk')).values('product').annotate(n=Sum('quantity')).values('n')), 0))

UPDATE `example_product` SET `stock` = COALESCE(
  (
    SELECT
      SUM(`u0`.`quantity`) AS `n`
    FROM `example_orderline` AS `u0`
    WHERE
      `u0`.`product_id` = (
        `example_product`.`id`
      )
    GROUP BY
      `u0`.`product_id`
  ),
  %s
);
-- parameters: (0,)
