-- Product.objects.filter(pk=1)
--     .union(Product.objects.filter(pk__in=[2, 3]))
--     .order_by('-pk')
--     .values_list('pk', 'name')

(
  SELECT
    `example_product`.`id` AS `pk`,
    `example_product`.`name` AS `name`
  FROM `example_product`
  WHERE
    `example_product`.`id` = %s
)
UNION
(
  SELECT
    `example_product`.`id` AS `pk`,
    `example_product`.`name` AS `name`
  FROM `example_product`
  WHERE
    `example_product`.`id` IN (%s, %s)
)
ORDER BY
  1 DESC;
-- parameters: (1, 2, 3)
