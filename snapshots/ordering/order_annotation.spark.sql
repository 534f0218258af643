-- Customer.objects.annotate(shout=Upper('name')).order_by('-shout', 'pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  UPPER(`example_customer`.`name`) AS `shout`
FROM `example_customer`
ORDER BY
  7 DESC,
  `example_customer`.`id` ASC;
-- parameters: ()
