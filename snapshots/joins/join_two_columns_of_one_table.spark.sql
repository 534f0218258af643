-- Company.objects.order_by('pk').values_list('ceo__salary', 'point_of_contact__salary')

SELECT
  `example_employee`.`salary` AS `ceo__salary`,
  `T3`.`salary` AS `point_of_contact__salary`
FROM `example_company`
INNER JOIN `example_employee`
  ON (
    `example_company`.`ceo_id` = `example_employee`.`id`
  )
LEFT OUTER JOIN `example_employee` AS `T3`
  ON (
    `example_company`.`point_of_contact_id` = `T3`.`id`
  )
ORDER BY
  `example_company`.`id` ASC;
-- parameters: ()
