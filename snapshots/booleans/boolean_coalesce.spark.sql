-- Customer.objects.annotate(v=Coalesce('wants_mail', False)).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  COALESCE(`example_customer`.`wants_mail`, %s) AS `v`
FROM `example_customer`
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: (False,)
