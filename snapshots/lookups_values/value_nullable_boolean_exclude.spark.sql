-- Customer.objects.exclude(wants_mail=True).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
WHERE
  NOT (
    `example_customer`.`wants_mail` AND `example_customer`.`wants_mail` IS NOT NULL
  )
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ()
