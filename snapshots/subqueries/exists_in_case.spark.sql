-- Employee.objects.annotate(role=Case(When(Exists(Company.objects.filter(ceo=OuterRef('pk'))), then=Value('ceo')), default=Value('staff')))
--     .order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`,
  CASE
    WHEN EXISTS(
      SELECT
        1 AS `a`
      FROM `example_company` AS `U0`
      WHERE
        `U0`.`ceo_id` = (
          `example_employee`.`id`
        )
    )
    THEN %s
    ELSE %s
  END AS `role`
FROM `example_employee`
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: ('ceo', 'staff')
