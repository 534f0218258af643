-- Company.objects.order_by('point_of_contact__firstname', 'pk').values_list('pk', flat=True)

SELECT
  "EXAMPLE_COMPANY"."ID" AS "PK"
FROM "EXAMPLE_COMPANY"
LEFT OUTER JOIN "EXAMPLE_EMPLOYEE"
  ON (
    "EXAMPLE_COMPANY"."POINT_OF_CONTACT_ID" = "EXAMPLE_EMPLOYEE"."ID"
  )
ORDER BY
  "EXAMPLE_EMPLOYEE"."FIRSTNAME" ASC,
  1 ASC;
-- parameters: ()
