-- Customer.objects.values_list(Upper('city'), flat=True).distinct()

SELECT DISTINCT
  UPPER(`example_customer`.`city`) AS `upper1`
FROM `example_customer`;
-- parameters: ()
