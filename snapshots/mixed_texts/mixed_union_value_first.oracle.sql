-- Customer.objects.values_list(Value('x')).union(Customer.objects.values_list('name'), all=True)

SELECT
  TO_NCHAR(%s) AS "VALUE1"
FROM "EXAMPLE_CUSTOMER"
UNION ALL
SELECT
  "EXAMPLE_CUSTOMER"."NAME" AS "NAME"
FROM "EXAMPLE_CUSTOMER";
-- parameters: ('x',)
