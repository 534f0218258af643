-- Employee.objects.filter(_is_in('"example_employee"."id" <> ALL (SELECT "point_of_contact_id" FROM "example_company")'))
--     .order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  (
    "EXAMPLE_EMPLOYEE"."ID" <> ALL (
      SELECT
        "POINT_OF_CONTACT_ID"
      FROM "EXAMPLE_COMPANY"
    )
  )
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: ()
