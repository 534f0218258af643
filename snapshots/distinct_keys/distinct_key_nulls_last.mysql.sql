-- Employee.objects.values('salary')
--     .distinct()
--     .order_by(NullIf('salary', Value(50)).asc(nulls_last=True), 'salary')

SELECT
  `sliced`.`salary`,
  `sliced`.`col2`
FROM (
  SELECT DISTINCT
    `example_employee`.`salary` AS `salary`,
    NULLIF(`example_employee`.`salary`, %s) AS `col2`
  FROM `example_employee`
) AS `sliced`
ORDER BY
  CASE WHEN `sliced`.`col2` IS NULL THEN 1 ELSE 0 END,
  `sliced`.`col2` ASC,
  `sliced`.`salary` ASC;
-- parameters: (50,)
