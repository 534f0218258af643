-- Customer.objects.order_by(Case(When(city='Paris', then=Value(0)), When(city='', then=Value(2)), default=Value(1), output_field=IntegerField()), 'pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  CASE
    WHEN "EXAMPLE_CUSTOMER"."CITY" = %s
    THEN %s
    WHEN "EXAMPLE_CUSTOMER"."CITY" IS NULL
    THEN %s
    ELSE %s
  END ASC,
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('Paris', 0, 2, 1)
