-- Product.objects.order_by('pk')
--     .values_list(Concat('name', Value(' '), F('price') - Decimal('0.5'), output_field=TextField()))

SELECT
  CONCAT(
    COALESCE(`example_product`.`name`, ''),
    COALESCE(%s, ''),
    COALESCE(CAST((
      `example_product`.`price` - %s
    ) AS CHAR), '')
  ) AS `concat1`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (' ', Decimal('0.5'))
