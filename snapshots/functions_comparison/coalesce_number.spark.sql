-- Employee.objects.annotate(v=Coalesce('salary', 0)).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  COALESCE(`example_employee`.`salary`, %s) AS `v`
FROM `example_employee`
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: (0,)
