-- Product.objects.filter(sku__regex='^[A-Z]{3}_[0-9]+$')

SELECT
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`
FROM `example_product`
WHERE
  regexp_like(`example_product`.`sku`, concat('(?s)', %s));
-- parameters: ('^[A-Z]{3}_[0-9]+$',)
