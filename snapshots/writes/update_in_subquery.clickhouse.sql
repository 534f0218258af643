-- Customer.objects.filter(pk__in=Order.objects.filter(status='paid').values('customer'))
--     .update(city='X')

-- refused: example.Customer: UPDATE is not supported on clickhouse@26.3: insert new rows, or send the server's own statement by a cursor (https://clickhouse.com/docs/sql-reference/statements/update)
