-- Employee.objects.filter(lastname__startswith='100%_')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  `example_employee`.`lastname` LIKE %s ESCAPE '\\';
-- parameters: ('100\\%\\_%',)
