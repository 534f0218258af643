-- Employee.objects.aggregate(all=Variance('salary'), some=Variance('salary', sample=True))

SELECT
  VAR_POP(CAST(`example_employee`.`salary` AS DOUBLE)) AS `all`,
  VAR_SAMP(CAST(`example_employee`.`salary` AS DOUBLE)) AS `some`
FROM `example_employee`;
-- parameters: ()
