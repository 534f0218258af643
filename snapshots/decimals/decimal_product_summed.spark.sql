-- Product.objects.values('is_active')
--     .annotate(s=Sum(F('price') * LONG), m=Max(F('stock') * F('price') * LONG), n=Sum(LONG * F('price'), filter=Q(pk=-1)))
--     .order_by('is_active')

SELECT
  `example_product`.`is_active` AS `is_active`,
  SUM((
    `example_product`.`price` * %s
  )) AS `s`,
  MAX((
    (
      `example_product`.`stock` * `example_product`.`price`
    ) * %s
  )) AS `m`,
  SUM((
    %s * `example_product`.`price`
  )) FILTER(WHERE
    `example_product`.`id` = %s) AS `n`
FROM `example_product`
GROUP BY
  `example_product`.`is_active`
ORDER BY
  1 ASC;
-- parameters: (Decimal('99999999.99999999'), Decimal('99999999.99999999'), Decimal('99999999.99999999'), -1)
