-- OrderLine.objects.filter(order__in=Order.objects.filter(status='cancelled')).delete()

DELETE FROM `example_orderline`
WHERE
  `example_orderline`.`order_id` IN (
    SELECT
      `u0`.`id`
    FROM `example_order` AS `u0`
    WHERE
      `u0`.`status` = %s
  );
-- parameters: ('cancelled',)
