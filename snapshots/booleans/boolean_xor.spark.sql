-- Customer.objects.annotate(v=truth_of(Q(is_active=True) ^ Q(city='Paris'))).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  (
    (
      `example_customer`.`is_active` OR `example_customer`.`city` = %s
    )
    AND %s = (
      CASE WHEN `example_customer`.`is_active` THEN %s ELSE %s END + CASE WHEN `example_customer`.`city` = %s THEN %s ELSE %s END
    )
  ) AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('Paris', 1, 1, 0, 'Paris', 1, 0)
