-- Product.objects.order_by('pk')
--     .values_list(text(Value(Decimal('0.25'))), text(Value(Decimal('-0.25'))), text(Value(Decimal('100'))))

SELECT
  CAST(%s AS CHAR) AS `cast1`,
  CAST(%s AS CHAR) AS `cast2`,
  CAST(%s AS CHAR) AS `cast3`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (Decimal('0.25'), Decimal('-0.25'), Decimal('100'))
