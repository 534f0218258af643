-- Customer.objects.values_list('name').difference(Customer.objects.values_list(Value('Ada')))

SELECT
  "EXAMPLE_CUSTOMER"."NAME" AS "NAME"
FROM "EXAMPLE_CUSTOMER" MINUS SELECT
  TO_NCHAR(%s) AS "VALUE1"
FROM "EXAMPLE_CUSTOMER";
-- parameters: ('Ada',)
