-- Employee.objects.filter(lastname__endswith=Concat(Value('100'), Value('%_'), Value('sure')))

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  `example_employee`.`lastname` LIKE '%%' || REPLACE(
    REPLACE(REPLACE((
      concat_ws('', %s, %s, %s)
    ), '\\', '\\\\'), '%%', '\\%%'),
    '_',
    '\\_'
  ) ESCAPE '\\';
-- parameters: ('100', '%_', 'sure')
