-- Product.objects.order_by('pk')
--     .values_list(text(Greatest(Value(Decimal('0.5')), Value(Decimal('-0.5')))), text(Abs(Value(Decimal('-0.25')))))

SELECT
  CAST(GREATEST(%s, %s) AS CHAR) AS `cast1`,
  CAST(ABS(%s) AS CHAR) AS `cast2`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (Decimal('0.5'), Decimal('-0.5'), Decimal('-0.25'))
