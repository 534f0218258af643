-- Company.objects.filter(ceo=F('point_of_contact')).order_by('pk')

SELECT
  `example_company`.`id`,
  `example_company`.`name`,
  `example_company`.`num_employees`,
  `example_company`.`num_chairs`,
  `example_company`.`ceo_id`,
  `example_company`.`point_of_contact_id`
FROM `example_company`
WHERE
  `example_company`.`ceo_id` = (
    `example_company`.`point_of_contact_id`
  )
ORDER BY
  `example_company`.`id` ASC;
-- parameters: ()
