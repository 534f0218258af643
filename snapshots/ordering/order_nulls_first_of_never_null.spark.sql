-- Customer.objects.order_by(F('name').asc(nulls_first=True), 'pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
ORDER BY
  `example_customer`.`name` ASC,
  `example_customer`.`id` ASC;
-- parameters: ()
