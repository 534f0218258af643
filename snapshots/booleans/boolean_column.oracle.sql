-- Customer.objects.values_list('pk', 'is_active', 'wants_mail').order_by('pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID" AS "PK",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE" AS "IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL" AS "WANTS_MAIL"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  1 ASC;
-- parameters: ()
