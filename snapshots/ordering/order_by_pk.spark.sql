-- Company.objects.order_by('pk')

SELECT
  `example_company`.`id`,
  `example_company`.`name`,
  `example_company`.`num_employees`,
  `example_company`.`num_chairs`,
  `example_company`.`ceo_id`,
  `example_company`.`point_of_contact_id`
FROM `example_company`
ORDER BY
  `example_company`.`id` ASC;
-- parameters: ()
