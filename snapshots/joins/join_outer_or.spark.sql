-- Company.objects.filter(Q(point_of_contact__firstname='Frank') | Q(ceo__lastname='Other'))
--     .order_by('pk')

SELECT
  `example_company`.`id`,
  `example_company`.`name`,
  `example_company`.`num_employees`,
  `example_company`.`num_chairs`,
  `example_company`.`ceo_id`,
  `example_company`.`point_of_contact_id`
FROM `example_company`
LEFT OUTER JOIN `example_employee`
  ON (
    `example_company`.`point_of_contact_id` = `example_employee`.`id`
  )
INNER JOIN `example_employee` AS `T3`
  ON (
    `example_company`.`ceo_id` = `T3`.`id`
  )
WHERE
  (
    `example_employee`.`firstname` = %s OR `T3`.`lastname` = %s
  )
ORDER BY
  `example_company`.`id` ASC;
-- parameters: ('Frank', 'Other')
