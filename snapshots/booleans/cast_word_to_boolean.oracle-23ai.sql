-- Customer.objects.order_by('pk')
--     .annotate(a=Cast(Value('yes'), BooleanField()), b=Cast(Value('OFF'), BooleanField()))

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL",
  CASE
    WHEN LOWER(TRIM(%s)) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1')
    THEN 1
    WHEN NOT (
      LOWER(TRIM(%s)) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1')
    )
    THEN 0
  END AS "A",
  CASE
    WHEN LOWER(TRIM(%s)) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1')
    THEN 1
    WHEN NOT (
      LOWER(TRIM(%s)) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1')
    )
    THEN 0
  END AS "B"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: ('yes', 'yes', 'OFF', 'OFF')
