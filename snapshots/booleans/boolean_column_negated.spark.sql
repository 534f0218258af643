-- Customer.objects.annotate(v=~F('is_active')).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  NOT `example_customer`.`is_active` AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ()
