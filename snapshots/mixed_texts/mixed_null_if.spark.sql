-- Customer.objects.order_by('pk').annotate(v=NullIf('city', Value('Paris')))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  NULLIF(`example_customer`.`city`, %s) AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('Paris',)
