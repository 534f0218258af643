-- Employee.objects.exclude(pk__in=Company.objects.values('point_of_contact')).order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."ID",
  "EXAMPLE_EMPLOYEE"."FIRSTNAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME",
  "EXAMPLE_EMPLOYEE"."SALARY"
FROM "EXAMPLE_EMPLOYEE"
WHERE
  NOT (
    "EXAMPLE_EMPLOYEE"."ID" IN (
      SELECT
        "U0"."POINT_OF_CONTACT_ID" AS "POINT_OF_CONTACT"
      FROM "EXAMPLE_COMPANY" "U0"
    )
  )
ORDER BY
  "EXAMPLE_EMPLOYEE"."ID" ASC;
-- parameters: ()
