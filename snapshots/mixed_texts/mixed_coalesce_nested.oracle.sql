-- Customer.objects.order_by('pk')
--     .annotate(v=Coalesce(NullIf('city', Value('Paris')), Upper(Value('x')), 'name'))

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  COALESCE(
    NULLIF("EXAMPLE_CUSTOMER"."CITY", TO_NCHAR(%s)),
    TO_NCHAR(UPPER(%s)),
    "EXAMPLE_CUSTOMER"."NAME"
  ) AS "V"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('Paris', 'x')
