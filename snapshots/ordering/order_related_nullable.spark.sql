-- Company.objects.order_by('point_of_contact__firstname', 'pk').values_list('pk', flat=True)

SELECT
  `example_company`.`id` AS `pk`
FROM `example_company`
LEFT OUTER JOIN `example_employee`
  ON (
    `example_company`.`point_of_contact_id` = `example_employee`.`id`
  )
ORDER BY
  `example_employee`.`firstname` ASC,
  1 ASC;
-- parameters: ()
