-- Employee.objects.filter(lastname__icontains='%_S')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  UPPER(`example_employee`.`lastname`) LIKE UPPER(%s) ESCAPE '\\';
-- parameters: ('%\\%\\_S%',)
