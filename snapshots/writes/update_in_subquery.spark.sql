-- Customer.objects.filter(pk__in=Order.objects.filter(status='paid').values('customer'))
--     .update(city='X')

-- refused: example.Customer: UPDATE is not supported on spark@4.1: insert new rows, or send the server's own statement by a cursor (https://spark.apache.org/docs/latest/sql-ref-syntax-dml-insert-table.html)
