-- Order.objects.filter(discount__range=(Decimal('0.01'), Decimal('7.25'))).order_by('pk')

SELECT
  "EXAMPLE_ORDER"."ID",
  "EXAMPLE_ORDER"."CUSTOMER_ID",
  "EXAMPLE_ORDER"."PLACED_AT",
  "EXAMPLE_ORDER"."STATUS",
  "EXAMPLE_ORDER"."DISCOUNT"
FROM "EXAMPLE_ORDER"
WHERE
  "EXAMPLE_ORDER"."DISCOUNT" BETWEEN %s AND %s
ORDER BY
  "EXAMPLE_ORDER"."ID" ASC;
-- parameters: (Decimal('0.01'), Decimal('7.25'))
