-- Customer.objects.filter(pk__lte=4).annotate(v=Upper('name')).order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`,
  UPPER(`example_customer`.`name`) AS `v`
FROM `example_customer`
WHERE
  `example_customer`.`id` <= %s
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: (4,)
