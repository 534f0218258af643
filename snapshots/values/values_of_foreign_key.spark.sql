-- Company.objects.values_list('point_of_contact', 'point_of_contact_id', 'ceo__pk').order_by('pk')

SELECT
  `example_company`.`point_of_contact_id` AS `point_of_contact`,
  `example_company`.`point_of_contact_id` AS `point_of_contact_id`,
  `example_company`.`ceo_id` AS `ceo__pk`
FROM `example_company`
ORDER BY
  `example_company`.`id` ASC;
-- parameters: ()
