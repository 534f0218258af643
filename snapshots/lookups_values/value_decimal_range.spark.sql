-- Order.objects.filter(discount__range=(Decimal('0.01'), Decimal('7.25'))).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`
FROM `example_order`
WHERE
  `example_order`.`discount` BETWEEN %s AND %s
ORDER BY
  `example_order`.`id` ASC;
-- parameters: (Decimal('0.01'), Decimal('7.25'))
