-- Customer.objects.order_by('pk')
--     .annotate(v=Window(Lag('name', default=Value('first')), order_by='pk'))

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  LAG("EXAMPLE_CUSTOMER"."NAME", 1, TO_NCHAR(%s)) OVER (ORDER BY "EXAMPLE_CUSTOMER"."ID") AS "V"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('first',)
