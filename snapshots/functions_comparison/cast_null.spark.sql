-- Employee.objects.annotate(v=Cast('salary', FloatField())).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  CAST(`example_employee`.`salary` AS DOUBLE) AS `v`
FROM `example_employee`
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: ()
