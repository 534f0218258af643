-- Employee.objects.filter(company_ceo_set__isnull=False).distinct()

SELECT DISTINCT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
INNER JOIN `example_company`
  ON (
    `example_employee`.`id` = `example_company`.`ceo_id`
  )
WHERE
  `example_company`.`id` IS NOT NULL;
-- parameters: ()
