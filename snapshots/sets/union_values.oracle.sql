-- Author.objects.values_list('name').union(Customer.objects.values_list('name'))

SELECT
  "EXAMPLE_AUTHOR"."NAME" AS "NAME"
FROM "EXAMPLE_AUTHOR"
UNION
SELECT
  "EXAMPLE_CUSTOMER"."NAME" AS "NAME"
FROM "EXAMPLE_CUSTOMER";
-- parameters: ()
