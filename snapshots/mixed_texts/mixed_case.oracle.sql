-- Customer.objects.order_by('pk')
--     .annotate(v=Case(When(is_active=True, then='name'), default=Value('gone')))

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  CASE
    WHEN "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1
    THEN "EXAMPLE_CUSTOMER"."NAME"
    ELSE TO_NCHAR(%s)
  END AS "V"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('gone',)
