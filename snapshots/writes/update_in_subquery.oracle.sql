-- Customer.objects.filter(pk__in=Order.objects.filter(status='paid').values('customer'))
--     .update(city='X')

UPDATE "EXAMPLE_CUSTOMER" SET "CITY" = %s
WHERE
  "EXAMPLE_CUSTOMER"."ID" IN (
    SELECT
      "U0"."CUSTOMER_ID" AS "CUSTOMER"
    FROM "EXAMPLE_ORDER" "U0"
    WHERE
      "U0"."STATUS" = %s
  );
-- parameters: ('X', 'paid')
