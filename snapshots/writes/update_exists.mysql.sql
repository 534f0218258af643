-- Customer.objects.update(is_active=Exists(Order.objects.filter(customer=OuterRef('pk'))))

UPDATE `example_customer` SET `is_active` = EXISTS(
  SELECT
    1 AS `a`
  FROM `example_order` AS `u0`
  WHERE
    `u0`.`customer_id` = (
      `example_customer`.`id`
    )
);
-- parameters: ()
