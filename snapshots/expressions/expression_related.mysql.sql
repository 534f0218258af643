-- Company.objects.annotate(v=F('ceo__salary') * 2 + F('num_chairs')).order_by('pk')

SELECT
  `example_company`.`id`,
  `example_company`.`name`,
  `example_company`.`num_employees`,
  `example_company`.`num_chairs`,
  `example_company`.`ceo_id`,
  `example_company`.`point_of_contact_id`,
  (
    (
      CAST(`example_employee`.`salary` AS SIGNED) * %s
    ) + CAST(`example_company`.`num_chairs` AS SIGNED)
  ) AS `v`
FROM `example_company`
INNER JOIN `example_employee`
  ON (
    `example_company`.`ceo_id` = `example_employee`.`id`
  )
ORDER BY
  `example_company`.`id` ASC;
-- parameters: (2,)
