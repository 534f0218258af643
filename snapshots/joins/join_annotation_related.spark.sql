-- Order.objects.annotate(buyer=F('customer__name'), city=F('customer__city')).order_by('pk')

SELECT
  `example_order`.`id`,
  `example_order`.`customer_id`,
  `example_order`.`placed_at`,
  `example_order`.`status`,
  `example_order`.`discount`,
  `example_customer`.`name` AS `buyer`,
  `example_customer`.`city` AS `city`
FROM `example_order`
INNER JOIN `example_customer`
  ON (
    `example_order`.`customer_id` = `example_customer`.`id`
  )
ORDER BY
  `example_order`.`id` ASC;
-- parameters: ()
