-- Employee.objects.annotate(v=Concat('firstname', Value(' '), 'lastname')).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  CONCAT(
    COALESCE(`example_employee`.`firstname`, ''),
    COALESCE(%s, ''),
    COALESCE(`example_employee`.`lastname`, '')
  ) AS `v`
FROM `example_employee`
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: (' ',)
