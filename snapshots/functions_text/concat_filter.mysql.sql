-- Employee.objects.alias(v=Concat('firstname', Value(' '), 'lastname')).filter(v__contains='e S')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  CONCAT(
    COALESCE(`example_employee`.`firstname`, ''),
    COALESCE(%s, ''),
    COALESCE(`example_employee`.`lastname`, '')
  ) LIKE BINARY %s ESCAPE '\\';
-- parameters: (' ', '%e S%')
