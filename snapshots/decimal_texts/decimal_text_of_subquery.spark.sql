-- Product.objects.order_by('pk')
--     .values_list(text(Subquery(Product.objects.filter(pk=OuterRef('pk')).values('price')[:1])), text(Subquery(Product.objects.filter(pk=OuterRef('pk')).values(x=F('price') * 2)[:1])))

SELECT
  CAST(CAST((
    SELECT
      min_by(`U0`.`price`, struct(1)) AS `price`
    FROM `example_product` AS `U0`
    WHERE
      `U0`.`id` = (
        `example_product`.`id`
      )
  ) AS DECIMAL(38, 2)) AS STRING) AS `cast1`,
  CAST(CAST((
    SELECT
      min_by((
        `U0`.`price` * %s
      ), struct(1)) AS `x`
    FROM `example_product` AS `U0`
    WHERE
      `U0`.`id` = (
        `example_product`.`id`
      )
  ) AS DECIMAL(38, 2)) AS STRING) AS `cast2`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (2,)
