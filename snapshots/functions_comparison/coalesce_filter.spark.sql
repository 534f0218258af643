-- Employee.objects.filter(salary=Coalesce('salary', 0)).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  `example_employee`.`salary` = (
    COALESCE(`example_employee`.`salary`, %s)
  )
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: (0,)
