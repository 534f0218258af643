-- Employee.objects.aggregate(Sum('salary'), Avg('salary'), Count('salary'))

SELECT
  SUM(`example_employee`.`salary`) AS `salary__sum`,
  AVG(`example_employee`.`salary`) AS `salary__avg`,
  COUNT(`example_employee`.`salary`) AS `salary__count`
FROM `example_employee`;
-- parameters: ()
