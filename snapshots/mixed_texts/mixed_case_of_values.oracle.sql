-- Customer.objects.order_by('pk')
--     .annotate(v=Case(When(is_active=True, then=Value('a')), default=Value('b')))

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  CASE WHEN "EXAMPLE_CUSTOMER"."IS_ACTIVE" = 1 THEN %s ELSE %s END AS "V"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('a', 'b')
