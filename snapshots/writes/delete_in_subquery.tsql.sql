-- OrderLine.objects.filter(order__in=Order.objects.filter(status='cancelled')).delete()

DELETE FROM [example_orderline]
WHERE
  [example_orderline].[order_id] IN (
    SELECT
      [U0].[id]
    FROM [example_order] AS [U0]
    WHERE
      [U0].[status] = %s
  );
-- parameters: ('cancelled',)
