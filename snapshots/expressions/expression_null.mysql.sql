-- Employee.objects.annotate(v=F('salary') + 1).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  (
    CAST(`example_employee`.`salary` AS SIGNED) + %s
  ) AS `v`
FROM `example_employee`
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: (1,)
