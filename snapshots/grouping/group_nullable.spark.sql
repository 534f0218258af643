-- Employee.objects.values('salary').annotate(n=Count('pk')).order_by(F('salary').asc(nulls_last=True))

SELECT
  `example_employee`.`salary` AS `salary`,
  COUNT(`example_employee`.`id`) AS `n`
FROM `example_employee`
GROUP BY
  `example_employee`.`salary`
ORDER BY
  1 ASC NULLS LAST;
-- parameters: ()
