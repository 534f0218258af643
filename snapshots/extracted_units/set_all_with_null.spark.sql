-- Employee.objects.filter(_is_in('"example_employee"."id" <> ALL (SELECT "point_of_contact_id" FROM "example_company")'))
--     .order_by('pk')

SELECT
  `example_employee`.`id`,
  `example_employee`.`firstname`,
  `example_employee`.`lastname`,
  `example_employee`.`salary`
FROM `example_employee`
WHERE
  (
    NOT `example_employee`.`id` IN (
      SELECT
        `point_of_contact_id`
      FROM `example_company`
    )
  )
ORDER BY
  `example_employee`.`id` ASC;
-- parameters: ()
