-- Customer.objects.order_by(Length('name').desc(), 'pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
ORDER BY
  length(`example_customer`.`name`) DESC,
  `example_customer`.`id` ASC;
-- parameters: ()
