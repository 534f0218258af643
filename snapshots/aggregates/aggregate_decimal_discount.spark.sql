-- Order.objects.aggregate(least=Min('discount'), total=Sum('discount', default=Decimal('0.00')))

SELECT
  MIN(`example_order`.`discount`) AS `least`,
  COALESCE(SUM(`example_order`.`discount`), %s) AS `total`
FROM `example_order`;
-- parameters: (Decimal('0.00'),)
