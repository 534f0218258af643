-- Customer.objects.annotate(v=Case(When(is_active=True, then=Value('yes')), default=Value('no')))
--     .order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  CASE WHEN `example_customer`.`is_active` THEN %s ELSE %s END AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('yes', 'no')
