-- Measurement.objects.order_by('pk')
--     .values_list(text(Coalesce('amount', Value(Decimal('1.50')))), text(Coalesce('amount', 0, output_field=DecimalField(max_digits=12, decimal_places=4))))

SELECT
  COALESCE(CAST(`example_measurement`.`amount` AS CHAR), CAST(%s AS CHAR)) AS `cast1`,
  COALESCE(CAST(`example_measurement`.`amount` AS CHAR), CAST(%s AS CHAR)) AS `cast2`
FROM `example_measurement`
ORDER BY
  `example_measurement`.`id` ASC;
-- parameters: (Decimal('1.50'), 0)
