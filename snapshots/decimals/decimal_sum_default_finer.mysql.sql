-- Product.objects.aggregate(v=Sum('price', default=Decimal('0.125')))

SELECT
  COALESCE(SUM(`example_product`.`price`), %s) AS `v`
FROM `example_product`;
-- parameters: (Decimal('0.125'),)
