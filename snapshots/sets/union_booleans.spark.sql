-- Product.objects.values_list('is_active').union(Reserved.objects.values_list('where'))

(
  SELECT
    `example_product`.`is_active` AS `is_active`
  FROM `example_product`
)
UNION
(
  SELECT
    `select`.`where` AS `where`
  FROM `select`
);
-- parameters: ()
