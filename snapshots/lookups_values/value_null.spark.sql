-- Employee.objects.filter(salary__isnull=True).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  `example_employee`.`salary` IS NULL
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: ()
