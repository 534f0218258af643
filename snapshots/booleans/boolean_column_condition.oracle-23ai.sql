-- Customer.objects.filter(ExpressionWrapper(F('is_active'), output_field=BooleanField()))
--     .order_by('pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL"
FROM "EXAMPLE_CUSTOMER"
WHERE
  "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ()
