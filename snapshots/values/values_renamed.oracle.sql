-- Company.objects.values(boss=F('ceo__lastname'), firm=F('name')).order_by('pk')

SELECT
  "EXAMPLE_EMPLOYEE"."LASTNAME" AS "BOSS",
  "EXAMPLE_COMPANY"."NAME" AS "FIRM"
FROM "EXAMPLE_COMPANY"
INNER JOIN "EXAMPLE_EMPLOYEE"
  ON (
    "EXAMPLE_COMPANY"."CEO_ID" = "EXAMPLE_EMPLOYEE"."ID"
  )
ORDER BY
  "EXAMPLE_COMPANY"."ID" ASC;
-- parameters: ()
