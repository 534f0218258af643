-- Customer.objects.values('is_active', 'wants_mail').distinct()

SELECT DISTINCT
  "EXAMPLE_CUSTOMER"."IS_ACTIVE" AS "IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL" AS "WANTS_MAIL"
FROM "EXAMPLE_CUSTOMER";
-- parameters: ()
