-- Customer.objects.annotate(v=Case(When(city='Paris', then=F('is_active')), default=F('wants_mail')))
--     .order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  CASE
    WHEN `example_customer`.`city` = %s
    THEN `example_customer`.`is_active`
    ELSE `example_customer`.`wants_mail`
  END AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('Paris',)
