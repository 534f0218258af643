-- Customer.objects.filter(email__iendswith='EXAMPLE.ORG')

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
WHERE
  UPPER(`example_customer`.`email`) LIKE UPPER(%s) ESCAPE '\\';
-- parameters: ('%EXAMPLE.ORG',)
