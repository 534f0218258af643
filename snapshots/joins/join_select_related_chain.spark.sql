-- OrderLine.objects.select_related('order__customer', 'product__category__parent').order_by('pk')

SELECT
  `example_orderline`.`id`,
  `example_orderline`.`order_id`,
  `example_orderline`.`product_id`,
  `example_orderline`.`quantity`,
  `example_orderline`.`unit_price`,
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`,
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  `example_product`.`id`,
  `example_product`.`sku`,
  `example_product`.`name`,
  `example_product`.`category_id`,
  `example_product`.`price`,
  `example_product`.`weight`,
  `example_product`.`stock`,
  `example_product`.`is_active`,
  `example_category`.`id`,
  `example_category`.`name`,
  `example_category`.`parent_id`,
  `T6`.`id`,
  `T6`.`name`,
  `T6`.`parent_id`
FROM `example_orderline`
INNER JOIN `example_order`
  ON (
    `example_orderline`.`order_id` = `example_order`.`id`
  )
INNER JOIN `example_customer`
  ON (
    `example_order`.`customer_id` = `example_customer`.`id`
  )
INNER JOIN `example_product`
  ON (
    `example_orderline`.`product_id` = `example_product`.`id`
  )
INNER JOIN `example_category`
  ON (
    `example_product`.`category_id` = `example_category`.`id`
  )
LEFT OUTER JOIN `example_category` AS `T6`
  ON (
    `example_category`.`parent_id` = `T6`.`id`
  )
ORDER BY
  `example_orderline`.`id` ASC;
-- parameters: ()
