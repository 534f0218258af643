-- Customer.objects.order_by('pk')
--     .filter(is_active=Cast(Case(When(pk__gt=3, then=Value('t')), default=Value('false')), BooleanField()))

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL"
FROM "EXAMPLE_CUSTOMER"
WHERE
  "EXAMPLE_CUSTOMER"."IS_ACTIVE" = (
    CASE
      WHEN LOWER(TRIM(CASE WHEN "EXAMPLE_CUSTOMER"."ID" > %s THEN %s ELSE %s END)) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1')
      THEN 1
      WHEN NOT (
        LOWER(TRIM(CASE WHEN "EXAMPLE_CUSTOMER"."ID" > %s THEN %s ELSE %s END)) IN ('true', 'tru', 'tr', 't', 'yes', 'ye', 'y', 'on', '1')
      )
      THEN 0
    END
  )
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: (3, 't', 'false', 3, 't', 'false')
