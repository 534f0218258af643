-- Employee.objects.get(firstname='Joe', lastname='Smith')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  (
    `example_employee`.`firstname` = %s
    AND `example_employee`.`lastname` = %s
  )
LIMIT 21;
-- parameters: ('Joe', 'Smith')
