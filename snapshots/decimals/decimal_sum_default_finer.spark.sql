-- Product.objects.aggregate(v=Sum('price', default=Decimal('0.125')))

SELECT
  COALESCE(CAST(SUM(`example_product`.`price`) AS DECIMAL(38, 3)), %s) AS `v`
FROM `example_product`;
-- parameters: (Decimal('0.125'),)
