-- Employee.objects.annotate(c=Exists(Company.objects.none())).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  %s AS `c`
FROM `example_employee`
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: (False,)
