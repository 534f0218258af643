-- Customer.objects.order_by('pk')
--     .filter(name__in=Customer.objects.values_list('name').filter(pk=1).union(Customer.objects.values_list(Value('x'))))

SELECT
  "EXAMPLE_CUSTOMER"."ID",
  "EXAMPLE_CUSTOMER"."NAME",
  "EXAMPLE_CUSTOMER"."EMAIL",
  "EXAMPLE_CUSTOMER"."CITY",
  "EXAMPLE_CUSTOMER"."IS_ACTIVE",
  "EXAMPLE_CUSTOMER"."WANTS_MAIL"
FROM "EXAMPLE_CUSTOMER"
WHERE
  "EXAMPLE_CUSTOMER"."NAME" IN (
    SELECT
      "U0"."NAME" AS "NAME"
    FROM "EXAMPLE_CUSTOMER" "U0"
    WHERE
      "U0"."ID" = %s
    UNION
    SELECT
      TO_NCHAR(%s) AS "VALUE1"
    FROM "EXAMPLE_CUSTOMER" "U0"
  )
ORDER BY
  "EXAMPLE_CUSTOMER"."ID" ASC;
-- parameters: (1, 'x')
