-- Company.objects.select_related('ceo', 'point_of_contact').order_by('pk')

SELECT
  `example_company`.`id`,
  `example_company`.`name`,
  `example_company`.`num_employees`,
  `example_company`.`num_chairs`,
  `example_company`.`ceo_id`,
  `example_company`.`point_of_contact_id`,
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  `T3`.`id`,
  `T3`.`firstname`,
  `T3`.`lastname`,
  `T3`.`salary`
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
