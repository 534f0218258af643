-- OrderLine.objects.values('product__category__name')
--     .annotate(total=Sum(F('quantity') * F('unit_price')))
--     .order_by('product__category__name')

SELECT
  `example_category`.`name` AS `product__category__name`,
  SUM((
    `example_orderline`.`quantity` * `example_orderline`.`unit_price`
  )) AS `total`
FROM `example_orderline`
INNER JOIN `example_product`
  ON (
    `example_orderline`.`product_id` = `example_product`.`id`
  )
INNER JOIN `example_category`
  ON (
    `example_product`.`category_id` = `example_category`.`id`
  )
GROUP BY
  `example_category`.`name`
ORDER BY
  1 ASC;
-- parameters: ()
