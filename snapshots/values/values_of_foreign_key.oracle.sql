-- Company.objects.values_list('point_of_contact', 'point_of_contact_id', 'ceo__pk').order_by('pk')

SELECT
  "EXAMPLE_COMPANY"."POINT_OF_CONTACT_ID" AS "POINT_OF_CONTACT",
  "EXAMPLE_COMPANY"."POINT_OF_CONTACT_ID" AS "POINT_OF_CONTACT_ID",
  "EXAMPLE_COMPANY"."CEO_ID" AS "CEO__PK"
FROM "EXAMPLE_COMPANY"
ORDER BY
  "EXAMPLE_COMPANY"."ID" ASC;
-- parameters: ()
