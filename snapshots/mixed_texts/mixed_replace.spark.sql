-- Customer.objects.order_by('pk').annotate(v=Replace(Value('a-b'), Value('-'), NAME))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  replace(%s, %s, `example_customer`.`name`) AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('a-b', '-')
