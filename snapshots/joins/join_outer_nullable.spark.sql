-- Company.objects.values_list('name', 'point_of_contact__lastname', 'pk').order_by('pk')

SELECT
  `example_company`.`name` AS `name`,
  `example_employee`.`lastname` AS `point_of_contact__lastname`,
  `example_company`.`id` AS `pk`
FROM `example_company`
LEFT OUTER JOIN `example_employee`
  ON (
    `example_company`.`point_of_contact_id` = `example_employee`.`id`
  )
ORDER BY
  3 ASC;
-- parameters: ()
