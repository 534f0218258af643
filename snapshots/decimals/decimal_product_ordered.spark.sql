-- Product.objects.annotate(v=F('price') * -LONG).order_by('v', 'pk')[1:4]

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  (
    `example_product`.`price` * (
      %s * %s
    )
  ) AS `v`
FROM `example_product`
ORDER BY
  9 ASC,
  `example_product`.`id` ASC
LIMIT 3
OFFSET 1;
-- parameters: (Decimal('99999999.99999999'), -1)
