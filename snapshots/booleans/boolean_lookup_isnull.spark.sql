-- Employee.objects.annotate(v=IsNull(F('salary'), True)).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  `example_employee`.`salary` IS NULL AS `v`
FROM `example_employee`
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: ()
