-- Employee.objects.aggregate(all=Variance('salary'), some=Variance('salary', sample=True))

SELECT
  VAR_POP(`example_employee`.`salary`) AS `all`,
  VARIANCE(`example_employee`.`salary`) AS `some`
FROM `example_employee`;
-- parameters: ()
