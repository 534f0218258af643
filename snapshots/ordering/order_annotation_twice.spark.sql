-- Customer.objects.annotate(size=Length('name')).order_by('size', '-size', 'pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  length(`example_customer`.`name`) AS `size`
FROM `example_customer`
ORDER BY
  7 ASC,
  `example_customer`.`id` ASC;
-- parameters: ()
