-- Company.objects.annotate(v=Coalesce('point_of_contact__lastname', 'ceo__lastname')).order_by('pk')

SELECT
  `example_company`.`id`,
  `example_company`.`name`,
  `example_company`.`num_employees`,
  `example_company`.`num_chairs`,
  `example_company`.`ceo_id`,
  `example_company`.`point_of_contact_id`,
  COALESCE(`example_employee`.`lastname`, `T3`.`lastname`) AS `v`
FROM `example_company`
LEFT OUTER JOIN `example_employee`
  ON (
    `example_company`.`point_of_contact_id` = `example_employee`.`id`
  )
INNER JOIN `example_employee` AS `T3`
  ON (
    `example_company`.`ceo_id` = `T3`.`id`
  )
ORDER BY
  `example_company`.`id` ASC;
-- parameters: ()
