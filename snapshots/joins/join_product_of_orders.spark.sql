-- Employee.objects.filter(company_ceo_set__num_employees__gt=10)
--     .order_by('pk', 'company_ceo_set__pk')
--     .values_list('pk', 'company_ceo_set__name', 'company_point_of_contact_set__name')
--     .distinct()
--     .order_by('pk', 'company_ceo_set__name', 'company_point_of_contact_set__name')

SELECT DISTINCT
  `example_employee`.`id` AS `pk`,
  `example_company`.`name` AS `company_ceo_set__name`,
  `T3`.`name` AS `company_point_of_contact_set__name`
FROM `example_employee`
INNER JOIN `example_company`
  ON (
    `example_employee`.`id` = `example_company`.`ceo_id`
  )
LEFT OUTER JOIN `example_company` AS `T3`
  ON (
    `example_employee`.`id` = `T3`.`point_of_contact_id`
  )
WHERE
  `example_company`.`num_employees` > %s
ORDER BY
  1 ASC,
  2 ASC,
  3 ASC;
-- parameters: (10,)
