-- SalariedEmployee.objects.filter(salary__gt=0)

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  `example_employee`.`salary` > %s
ORDER BY
  `example_employee`.`lastname` ASC,
  `example_employee`.`firstname` ASC,
  `example_employee`.`id` ASC;
-- parameters: (0,)
