-- Company.objects.annotate(v=F('num_employees') * 1.0 / NullIf('num_chairs', 0)).order_by('pk')

SELECT
  `example_company`.`id`,
  `example_company`.`name`,
  `example_company`.`num_employees`,
  `example_company`.`num_chairs`,
  `example_company`.`ceo_id`,
  `example_company`.`point_of_contact_id`,
  (
    (
      `example_company`.`num_employees` * %s
    ) / NULLIF(`example_company`.`num_chairs`, %s)
  ) AS `v`
FROM `example_company`
ORDER BY
  `example_company`.`id` ASC;
-- parameters: (1.0, 0)
