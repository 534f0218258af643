-- Customer.objects.order_by('pk')
--     .annotate(a=Cast(Value('yes'), BooleanField()), b=Cast(Value('OFF'), BooleanField()))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  LOWER(TRIM(%s)) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1') AS `a`,
  LOWER(TRIM(%s)) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1') AS `b`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('yes', 'OFF')
