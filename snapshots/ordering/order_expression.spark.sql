-- Customer.objects.order_by(Lower('name'), 'pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
ORDER BY
  LOWER(`example_customer`.`name`) ASC,
  `example_customer`.`id` ASC;
-- parameters: ()
