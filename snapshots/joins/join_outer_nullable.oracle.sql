-- Company.objects.values_list('name', 'point_of_contact__lastname', 'pk').order_by('pk')

SELECT
  "EXAMPLE_COMPANY"."NAME" AS "NAME",
  "EXAMPLE_EMPLOYEE"."LASTNAME" AS "POINT_OF_CONTACT__LASTNAME",
  "EXAMPLE_COMPANY"."ID" AS "PK"
FROM "EXAMPLE_COMPANY"
LEFT OUTER JOIN "EXAMPLE_EMPLOYEE"
  ON (
    "EXAMPLE_COMPANY"."POINT_OF_CONTACT_ID" = "EXAMPLE_EMPLOYEE"."ID"
  )
ORDER BY
  3 ASC;
-- parameters: ()
