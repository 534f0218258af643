-- Order.objects.filter(status__in=[Order.Status.NEW, Order.Status.SHIPPED]).order_by('pk')

SELECT
  "EXAMPLE_ORDER"."ID",
  "EXAMPLE_ORDER"."CUSTOMER_ID",
  "EXAMPLE_ORDER"."PLACED_AT",
  "EXAMPLE_ORDER"."STATUS",
  "EXAMPLE_ORDER"."DISCOUNT"
FROM "EXAMPLE_ORDER"
WHERE
  "EXAMPLE_ORDER"."STATUS" IN (%s, %s)
ORDER BY
  "EXAMPLE_ORDER"."ID" ASC;
-- parameters: (Order.Status.NEW, Order.Status.SHIPPED)
