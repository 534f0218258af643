-- Employee.objects.annotate(v=truth_of(Q(salary__gt=20))).filter(v=False).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  `example_employee`.`salary` > %s AS `v`
FROM `example_employee`
WHERE
  NOT (
    `example_employee`.`salary` > %s
  )
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: (20, 20)
