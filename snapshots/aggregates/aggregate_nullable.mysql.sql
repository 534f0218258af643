-- Employee.objects.aggregate(Sum('salary'), Avg('salary'), Count('salary'))

SELECT
  SUM(`example_employee`.`salary`) AS `salary__sum`,
  AVG(CAST(`example_employee`.`salary` AS DECIMAL(65, 16))) AS `salary__avg`,
  COUNT(`example_employee`.`salary`) AS `salary__count`
FROM `example_employee`;
-- parameters: ()
