-- Customer.objects.order_by('pk')
--     .annotate(v=Case(When(is_active=True, then=Concat('name', Value('!'))), default=Value('gone')))
--     .filter(v__in=['gone', 'x'])

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  CASE
    WHEN `example_customer`.`is_active`
    THEN concat_ws('', `example_customer`.`name`, %s)
    ELSE %s
  END AS `v`
FROM `example_customer`
WHERE
  CASE
    WHEN (
      `example_customer`.`is_active`
    )
    THEN concat_ws('', `example_customer`.`name`, %s)
    ELSE %s
  END IN (%s, %s)
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('!', 'gone', '!', 'gone', 'gone', 'x')
