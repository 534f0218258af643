-- Company.objects.annotate(v=Case(When(num_employees__gt=F('num_chairs'), then=F('num_employees') - F('num_chairs')), default=Value(0)))
--     .order_by('pk')

SELECT
  "EXAMPLE_COMPANY"."ID",
  "EXAMPLE_COMPANY"."NAME",
  "EXAMPLE_COMPANY"."NUM_EMPLOYEES",
  "EXAMPLE_COMPANY"."NUM_CHAIRS",
  "EXAMPLE_COMPANY"."CEO_ID",
  "EXAMPLE_COMPANY"."POINT_OF_CONTACT_ID",
  CASE
    WHEN "EXAMPLE_COMPANY"."NUM_EMPLOYEES" > (
      "EXAMPLE_COMPANY"."NUM_CHAIRS"
    )
    THEN (
      "EXAMPLE_COMPANY"."NUM_EMPLOYEES" - "EXAMPLE_COMPANY"."NUM_CHAIRS"
    )
    ELSE %s
  END AS "V"
FROM "EXAMPLE_COMPANY"
ORDER BY
  "EXAMPLE_COMPANY"."ID" ASC;
-- parameters: (0,)
