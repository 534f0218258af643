-- Customer.objects.order_by(Case(When(city='Paris', then=Value(0)), When(city='', then=Value(2)), default=Value(1), output_field=IntegerField()), 'pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
ORDER BY
  CASE
    WHEN `example_customer`.`city` = %s
    THEN %s
    WHEN `example_customer`.`city` = %s
    THEN %s
    ELSE %s
  END ASC,
  `example_customer`.`id` ASC;
-- parameters: ('Paris', 0, '', 2, 1)
