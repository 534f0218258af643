-- Company.objects.annotate(v=F('num_employees') * 1.0 / NullIf('num_chairs', 0)).order_by('pk')

SELECT
  "EXAMPLE_COMPANY"."ID",
  "EXAMPLE_COMPANY"."NAME",
  "EXAMPLE_COMPANY"."NUM_EMPLOYEES",
  "EXAMPLE_COMPANY"."NUM_CHAIRS",
  "EXAMPLE_COMPANY"."CEO_ID",
  "EXAMPLE_COMPANY"."POINT_OF_CONTACT_ID",
  (
    (
      "EXAMPLE_COMPANY"."NUM_EMPLOYEES" * %s
    ) / NULLIF("EXAMPLE_COMPANY"."NUM_CHAIRS", %s)
  ) AS "V"
FROM "EXAMPLE_COMPANY"
ORDER BY
  "EXAMPLE_COMPANY"."ID" ASC;
-- parameters: (1.0, 0)
