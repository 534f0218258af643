-- Order.objects.values('customer_id').distinct().order_by('-customer_id')

SELECT DISTINCT
  "EXAMPLE_ORDER"."CUSTOMER_ID" AS "CUSTOMER_ID"
FROM "EXAMPLE_ORDER"
ORDER BY
  1 DESC;
-- parameters: ()
