-- Company.objects.order_by((F('num_employees') - F('num_chairs')).desc(), 'pk')

SELECT
  `example_company`.`id`,
  `example_company`.`name`,
  `example_company`.`num_employees`,
  `example_company`.`num_chairs`,
  `example_company`.`ceo_id`,
  `example_company`.`point_of_contact_id`
FROM `example_company`
ORDER BY
  (
    `example_company`.`num_employees` - `example_company`.`num_chairs`
  ) DESC,
  `example_company`.`id` ASC;
-- parameters: ()
