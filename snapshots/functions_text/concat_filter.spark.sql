-- Employee.objects.alias(v=Concat('firstname', Value(' '), 'lastname')).filter(v__contains='e S')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  concat_ws('', `example_employee`.`firstname`, %s, `example_employee`.`lastname`) LIKE %s ESCAPE '\\';
-- parameters: (' ', '%e S%')
