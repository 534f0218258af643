-- Customer.objects.values_list('pk').union(Category.objects.values_list('pk')).order_by('-pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID" AS "PK"
FROM "EXAMPLE_CUSTOMER"
UNION
SELECT
  "EXAMPLE_CATEGORY"."ID" AS "PK"
FROM "EXAMPLE_CATEGORY"
ORDER BY
  1 DESC;
-- parameters: ()
