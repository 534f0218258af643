-- Employee.objects.annotate(v=Func(F('lastname'), function='UPPER', output_field=CharField()))
--     .filter(pk__lte=5)
--     .order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  UPPER(`example_employee`.`lastname`) AS `v`
FROM `example_employee`
WHERE
  `example_employee`.`id` <= %s
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: (5,)
