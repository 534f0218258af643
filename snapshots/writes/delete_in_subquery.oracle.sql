-- OrderLine.objects.filter(order__in=Order.objects.filter(status='cancelled')).delete()

DELETE FROM "EXAMPLE_ORDERLINE"
WHERE
  "EXAMPLE_ORDERLINE"."ORDER_ID" IN (
    SELECT
      "U0"."ID"
    FROM "EXAMPLE_ORDER" "U0"
    WHERE
      "U0"."STATUS" = %s
  );
-- parameters: ('cancelled',)
