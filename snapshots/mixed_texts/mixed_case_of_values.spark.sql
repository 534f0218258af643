-- Customer.objects.order_by('pk')
--     .annotate(v=Case(When(is_active=True, then=Value('a')), default=Value('b')))

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
-- parameters: ('a', 'b')
