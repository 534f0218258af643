-- Product.objects.aggregate(Sum('price'), Avg('price'), Max('price'))

SELECT
  SUM(`example_product`.`price`) AS `price__sum`,
  AVG(CAST(`example_product`.`price` AS DECIMAL(65, 16))) AS `price__avg`,
  MAX(`example_product`.`price`) AS `price__max`
FROM `example_product`;
-- parameters: ()
