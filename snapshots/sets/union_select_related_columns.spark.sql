-- Order.objects.filter(status='new')
--     .values_list('customer__name', 'status')
--     .union(Order.objects.filter(status='paid').values_list('customer__name', 'status'))
--     .order_by('status', 'customer__name')

(
  SELECT
    `example_customer`.`name` AS `customer__name`,
    `example_order`.`status` AS `status`
  FROM `example_order`
  INNER JOIN `example_customer`
    ON (
      `example_order`.`customer_id` = `example_customer`.`id`
    )
  WHERE
    `example_order`.`status` = %s
)
UNION
(
  SELECT
    `example_customer`.`name` AS `customer__name`,
    `example_order`.`status` AS `status`
  FROM `example_order`
  INNER JOIN `example_customer`
    ON (
      `example_order`.`customer_id` = `example_customer`.`id`
    )
  WHERE
    `example_order`.`status` = %s
)
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ('new', 'paid')
