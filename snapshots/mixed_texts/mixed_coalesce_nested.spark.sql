-- Customer.objects.order_by('pk')
--     .annotate(v=Coalesce(NullIf('city', Value('Paris')), Upper(Value('x')), 'name'))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  COALESCE(NULLIF(`example_customer`.`city`, %s), UPPER(%s), `example_customer`.`name`) AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('Paris', 'x')
