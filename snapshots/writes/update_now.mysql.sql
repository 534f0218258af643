-- Order.objects.filter(status='new').update(placed_at=Now())

UPDATE `example_order` SET `placed_at` = UTC_TIMESTAMP(6)
WHERE
  `example_order`.`status` = %s;
-- parameters: ('new',)
