-- Employee.objects.filter(~Exists(Company.objects.filter(ceo=OuterRef('pk')))).order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  NOT EXISTS(
    SELECT
      1 AS `a`
    FROM `example_company` AS `U0`
    WHERE
      `U0`.`ceo_id` = (
        `example_employee`.`id`
      )
  )
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: ()
