-- Employee.objects.values_list('salary', flat=True).distinct()

SELECT DISTINCT
  `example_employee`.`salary` AS `salary`
FROM `example_employee`;
-- parameters: ()
