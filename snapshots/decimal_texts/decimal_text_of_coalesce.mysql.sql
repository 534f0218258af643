-- Order.objects.order_by('pk')
--     .values_list(text(Coalesce('discount', Decimal('0'))), text(Coalesce('discount', Decimal('0.5'))))

SELECT
  COALESCE(CAST(`example_order`.`discount` AS CHAR), CAST(%s AS CHAR)) AS `cast1`,
  COALESCE(CAST(`example_order`.`discount` AS CHAR), CAST(%s AS CHAR)) AS `cast2`
FROM `example_order`
ORDER BY
  `example_order`.`id` ASC;
-- parameters: (Decimal('0'), Decimal('0.5'))
