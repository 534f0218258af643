-- Product.objects.order_by('pk')
--     .annotate(v=Subquery(Product.objects.filter(pk=OuterRef('pk')).values(w=F('price') * LONG)))
--     .values_list('pk', 'v')

SELECT
  `example_product`.`id` AS `pk`,
  (
    SELECT
      (
        `U0`.`price` * %s
      ) AS `w`
    FROM `example_product` AS `U0`
    WHERE
      `U0`.`id` = (
        `example_product`.`id`
      )
  ) AS `v`
FROM `example_product`
ORDER BY
  1 ASC;
-- parameters: (Decimal('99999999.99999999'),)
