-- Employee.objects.filter(~Exists(Company.objects.none())).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  NOT %s
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: (False,)
