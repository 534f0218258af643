-- Employee.objects.order_by(F('salary').desc(nulls_last=True), 'pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
ORDER BY
  `example_employee`.`salary` DESC,
  `example_employee`.`id` ASC;
-- parameters: ()
