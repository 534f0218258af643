-- Employee.objects.exclude(pk__in=Company.objects.values('point_of_contact')).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  NOT (
    `example_employee`.`id` IN (
      SELECT
        `U0`.`point_of_contact_id` AS `point_of_contact`
      FROM `example_company` AS `U0`
    )
  )
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: ()
