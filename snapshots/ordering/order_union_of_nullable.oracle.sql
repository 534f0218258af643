-- Customer.objects.values_list('pk').union(Category.objects.values_list('parent_id')).order_by('-pk')

SELECT
  "EXAMPLE_CUSTOMER"."ID" AS "PK"
FROM "EXAMPLE_CUSTOMER"
UNION
SELECT
  "EXAMPLE_CATEGORY"."PARENT_ID" AS "PARENT_ID"
FROM "EXAMPLE_CATEGORY"
ORDER BY
  1 DESC;
-- parameters: ()
