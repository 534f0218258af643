-- Product.objects.aggregate(Sum('price'), Avg('price'), Max('price'))

SELECT
  SUM(`example_product`.`price`) AS `price__sum`,
  AVG(`example_product`.`price`) AS `price__avg`,
  MAX(`example_product`.`price`) AS `price__max`
FROM `example_product`;
-- parameters: ()
