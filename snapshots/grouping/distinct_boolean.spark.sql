-- Customer.objects.values('is_active', 'wants_mail').distinct()

SELECT DISTINCT
  `example_customer`.`is_active` AS `is_active`,
  `example_customer`.`wants_mail` AS `wants_mail`
FROM `example_customer`;
-- parameters: ()
