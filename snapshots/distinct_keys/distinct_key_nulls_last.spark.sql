-- Employee.objects.values('salary')
--     .distinct()
--     .order_by(NullIf('salary', Value(50)).asc(nulls_last=True), 'salary')

SELECT DISTINCT
  `example_employee`.`salary` AS `salary`,
  NULLIF(`example_employee`.`salary`, %s)
FROM `example_employee`
ORDER BY
  2 ASC NULLS LAST,
  1 ASC;
-- parameters: (50,)
