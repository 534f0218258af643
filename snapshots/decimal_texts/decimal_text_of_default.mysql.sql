-- Product.objects.values('category')
--     .annotate(v=text(Sum('price', filter=Q(pk__gt=4), default=Decimal('0.125'))))
--     .order_by('category')

SELECT
  `example_product`.`category_id` AS `category`,
  COALESCE(
    CAST(SUM(CASE WHEN `example_product`.`id` > %s THEN `example_product`.`price` END) AS CHAR),
    CAST(%s AS CHAR)
  ) AS `v`
FROM `example_product`
GROUP BY
  `example_product`.`category_id`
ORDER BY
  1 ASC;
-- parameters: (4, Decimal('0.125'))
