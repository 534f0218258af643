-- Customer.objects.order_by('pk')
--     .filter(name__in=Customer.objects.values_list('name').filter(pk=1).union(Customer.objects.values_list(Value('x'))))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
WHERE
  `example_customer`.`name` IN (
    (
      SELECT
        `U0`.`name` AS `name`
      FROM `example_customer` AS `U0`
      WHERE
        `U0`.`id` = %s
    )
    UNION
    (
      SELECT
        %s AS `value1`
      FROM `example_customer` AS `U0`
    )
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: (1, 'x')
