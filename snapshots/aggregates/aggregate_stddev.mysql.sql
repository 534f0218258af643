-- Employee.objects.aggregate(all=StdDev('salary'), some=StdDev('salary', sample=True))

SELECT
  STDDEV_POP(CAST(`example_employee`.`salary` AS DOUBLE)) AS `all`,
  STDDEV_SAMP(CAST(`example_employee`.`salary` AS DOUBLE)) AS `some`
FROM `example_employee`;
-- parameters: ()
