-- Employee.objects.annotate(v=Concat('firstname', Value(' '), 'lastname')).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  concat_ws('', `example_employee`.`firstname`, %s, `example_employee`.`lastname`) AS `v`
FROM `example_employee`
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: (' ',)
