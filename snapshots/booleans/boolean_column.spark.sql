-- Customer.objects.values_list('pk', 'is_active', 'wants_mail').order_by('pk')

SELECT
  `example_customer`.`id` AS `pk`,
  `example_customer`.`is_active` AS `is_active`,
  `example_customer`.`wants_mail` AS `wants_mail`
FROM `example_customer`
ORDER BY
  1 ASC;
-- parameters: ()
