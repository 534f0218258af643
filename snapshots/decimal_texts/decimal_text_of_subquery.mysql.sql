-- Product.objects.order_by('pk')
--     .values_list(text(Subquery(Product.objects.filter(pk=OuterRef('pk')).values('price')[:1])), text(Subquery(Product.objects.filter(pk=OuterRef('pk')).values(x=F('price') * 2)[:1])))

SELECT
  CAST((
    SELECT
      `u0`.`price` AS `price`
    FROM `example_product` AS `u0`
    WHERE
      `u0`.`id` = (
        `example_product`.`id`
      )
    LIMIT 1
  ) AS CHAR) AS `cast1`,
  CAST((
    SELECT
      (
        `u0`.`price` * %s
      ) AS `x`
    FROM `example_product` AS `u0`
    WHERE
      `u0`.`id` = (
        `example_product`.`id`
      )
    LIMIT 1
  ) AS CHAR) AS `cast2`
FROM `example_product`
ORDER BY
  `example_product`.`id` ASC;
-- parameters: (2,)
