-- Employee.objects.exclude(salary__gt=20).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  NOT (
    `example_employee`.`salary` > %s AND `example_employee`.`salary` IS NOT NULL
  )
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: (20,)
