-- Customer.objects.filter(pk__in=Order.objects.filter(status='paid').values('customer'))
--     .update(city='X')

UPDATE `example_customer` SET `city` = %s
WHERE
  `example_customer`.`id` IN (
    SELECT
      `u0`.`customer_id` AS `customer`
    FROM `example_order` AS `u0`
    WHERE
      `u0`.`status` = %s
  );
-- parameters: ('X', 'paid')
