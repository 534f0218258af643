-- Employee.objects.aggregate(all=StdDev('salary'), some=StdDev('salary', sample=True))

SELECT
  STDDEV_POP(`example_employee`.`salary`) AS `all`,
  STDDEV_SAMP(`example_employee`.`salary`) AS `some`
FROM `example_employee`;
-- parameters: ()
