-- Employee.objects.filter(company_ceo_set__num_employees__gt=10)
--     .order_by('pk', 'company_ceo_set__pk')
--     .values_list('pk', 'company_ceo_set__name', 'company_point_of_contact_set__name')
--     .distinct()
--     .order_by('pk', 'company_ceo_set__name', 'company_point_of_contact_set__name')

SELECT DISTINCT
  "EXAMPLE_EMPLOYEE"."ID" AS "PK",
  "EXAMPLE_COMPANY"."NAME" AS "COMPANY_CEO_SET__NAME",
  "T3"."NAME" AS "COMPANY_POINT_OF_CONTACT_SE8B5"
FROM "EXAMPLE_EMPLOYEE"
INNER JOIN "EXAMPLE_COMPANY"
  ON (
    "EXAMPLE_EMPLOYEE"."ID" = "EXAMPLE_COMPANY"."CEO_ID"
  )
LEFT OUTER JOIN "EXAMPLE_COMPANY" "T3"
  ON (
    "EXAMPLE_EMPLOYEE"."ID" = "T3"."POINT_OF_CONTACT_ID"
  )
WHERE
  "EXAMPLE_COMPANY"."NUM_EMPLOYEES" > %s
ORDER BY
  1 ASC,
  2 ASC,
  3 ASC;
-- parameters: (10,)
