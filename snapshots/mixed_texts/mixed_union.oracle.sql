-- Customer.objects.values_list('name').union(Customer.objects.values_list(Value('x')))

SELECT
  "EXAMPLE_CUSTOMER"."NAME" AS "NAME"
FROM "EXAMPLE_CUSTOMER"
UNION
SELECT
  TO_NCHAR(%s) AS "VALUE1"
FROM "EXAMPLE_CUSTOMER";
-- parameters: ('x',)
