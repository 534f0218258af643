-- Company.objects.filter(name__iexact='100% co_op')

SELECT
  `example_company`.`id`,
  `example_company`.`name`,
  `example_company`.`num_employees`,
  `example_company`.`num_chairs`,
  `example_company`.`ceo_id`,
  `example_company`.`point_of_contact_id`
FROM `example_company`
WHERE
  UPPER(`example_company`.`name`) = UPPER(%s);
-- parameters: ('100% co_op',)
