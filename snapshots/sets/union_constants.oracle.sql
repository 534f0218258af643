-- Author.objects.annotate(kind=Value('author'))
--     .values_list('name', 'kind')
--     .union(Customer.objects.annotate(kind=Value('customer')).values_list('name', 'kind'))
--     .order_by('kind', 'name')

SELECT
  "EXAMPLE_AUTHOR"."NAME" AS "NAME",
  %s AS "KIND"
FROM "EXAMPLE_AUTHOR"
UNION
SELECT
  "EXAMPLE_CUSTOMER"."NAME" AS "NAME",
  %s AS "KIND"
FROM "EXAMPLE_CUSTOMER"
ORDER BY
  2 ASC,
  1 ASC;
-- parameters: ('author', 'customer')
