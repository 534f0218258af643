-- OrderLine.objects.filter(order__in=Order.objects.filter(status='cancelled')).delete()

-- refused: example.OrderLine: DELETE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
