-- OrderLine.objects.filter(order__in=Order.objects.filter(status='cancelled')).delete()

-- refused: example.OrderLine: DELETE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
