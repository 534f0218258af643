-- Customer.objects.annotate(v=Coalesce('wants_mail', True)).filter(v=True).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  COALESCE(`example_customer`.`wants_mail`, %s) AS `v`
FROM `example_customer`
WHERE
  COALESCE(`example_customer`.`wants_mail`, %s)
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: (True, True)
