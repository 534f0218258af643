-- Customer.objects.annotate(v=Case(When(city='Paris', then=F('is_active')), default=F('wants_mail')))
--     .order_by('pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  CASE
    WHEN "EXAMPLE_CUSTOMER"."CITY" = %s
    THEN "EXAMPLE_CUSTOMER"."IS_ACTIVE"
    ELSE "EXAMPLE_CUSTOMER"."WANTS_MAIL"
  END AS "V"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('Paris',)
