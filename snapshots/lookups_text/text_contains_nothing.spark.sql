-- Customer.objects.filter(city__contains='').order_by('pk')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
WHERE
  `example_customer`.`city` LIKE %s ESCAPE '\\'
ORDER BY
  `example_customer`.`id` ASC;
-- parameters: ('%%',)
