-- Product.objects.values('category')
--     .annotate(a=Count(NUMBER), b=Sum(NUMBER), c=Max(DAY), d=Sum(Value(None, FINE), default=Value(0)), e=Count(WORD, distinct=True))

SELECT
  `example_product`.`category_id` AS `category`,
  COUNT(NULL) AS `a`,
  SUM(NULL) AS `b`,
  MAX(NULL) AS `c`,
  COALESCE(SUM(NULL), %s) AS `d`,
  COUNT(DISTINCT NULL) AS `e`
FROM `example_product`
GROUP BY
  `example_product`.`category_id`;
-- parameters: (0,)
