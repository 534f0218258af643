-- Employee.objects.order_by('lastname', 'firstname', 'pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
ORDER BY
  `example_employee`.`lastname` ASC,
  `example_employee`.`firstname` ASC,
  `example_employee`.`id` ASC;
-- parameters: ()
