-- Product.objects.order_by('pk').filter(Q(pk__gt=2) | Q(price__gt=F('price') * LONG / F('pk')))

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
  (
    `example_product`.`id` > %s
    OR `example_product`.`price` > (
      CAST(`example_product`.`price` * %s AS DECIMAL(65, 30)) / `example_product`.`id`
    )
  )
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (2, Decimal('99999999.99999999'))
