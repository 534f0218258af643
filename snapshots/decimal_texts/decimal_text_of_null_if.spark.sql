-- Product.objects.order_by('pk').values_list(text(NullIf('price', Decimal('25'))))

SELECT
  CAST(CAST(NULLIF(`example_product`.`price`, %s) AS DECIMAL(38, 2)) AS STRING) AS `cast1`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (Decimal('25'),)
