-- Product.objects.order_by('pk').values_list(WORD)[:2].union(Product.objects.values_list('name'))

(
  SELECT
    NULL AS `value1`
  FROM `example_product`
  ORDER BY
    `example_product`.`id` ASC
  LIMIT 2
)
UNION
(
  SELECT
    `example_product`.`name` AS `name`
  FROM `example_product`
);
-- parameters: ()
