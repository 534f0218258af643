-- Company.objects.order_by('ceo__lastname', 'pk')

SELECT
  `example_company`.`id`,
  `example_company`.`name`,
  `example_company`.`num_employees`,
  `example_company`.`num_chairs`,
  `example_company`.`ceo_id`,
  `example_company`.`point_of_contact_id`
FROM `example_company`
INNER JOIN `example_employee`
  ON (
    `example_company`.`ceo_id` = `example_employee`.`id`
  )
ORDER BY
  `example_employee`.`lastname` ASC,
  `example_company`.`id` ASC;
-- parameters: ()
