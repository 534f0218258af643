-- Product.objects.annotate(v=Window(Sum('price'), partition_by='category'))
--     .filter(v__gt=Decimal('10.5'), v__lte=Decimal('1306.45'))
--     .exclude(v=Decimal('25'))
--     .order_by('pk')

SELECT
  *
FROM (
  SELECT
    `example_product`.`id` AS `col1`,
    `example_product`.`sku` AS `col2`,
    `example_product`.`name` AS `col3`,
    `example_product`.`category_id` AS `col4`,
    `example_product`.`price` AS `col5`,
    `example_product`.`weight` AS `col6`,
    `example_product`.`stock` AS `col7`,
    `example_product`.`is_active` AS `col8`,
    SUM(`example_product`.`price`) OVER (PARTITION BY `example_product`.`category_id`) AS `v`
  FROM `example_product`
  ORDER BY
    `example_product`.`id` ASC
) AS `qualify`
WHERE
  (
    `v` > %s AND `v` <= %s AND NOT (
      `v` = %s
    )
  )
ORDER BY
  `col1` ASC;
-- parameters: (Decimal('10.5'), Decimal('1306.45'), Decimal('25'))
