-- Customer.objects.filter(wants_mail=F('is_active'))

SELECT
  `example_customer`.`id`,
  `example_customer`.`name`,
  `example_customer`.`email`,
  `example_customer`.`city`,
  `example_customer`.`is_active`,
  `example_customer`.`wants_mail`
FROM `example_customer`
WHERE
  `example_customer`.`wants_mail` = (
    `example_customer`.`is_active`
  );
-- parameters: ()
