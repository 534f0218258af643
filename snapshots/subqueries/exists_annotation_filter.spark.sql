-- Employee.objects.annotate(is_ceo=Exists(Company.objects.filter(ceo=OuterRef('pk'))))
--     .filter(is_ceo=True)
--     .order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  EXISTS(
    SELECT
      1 AS `a`
    FROM `example_company` AS `U0`
    WHERE
      `U0`.`ceo_id` = (
        `example_employee`.`id`
      )
  ) AS `is_ceo`
FROM `example_employee`
WHERE
  EXISTS(
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
